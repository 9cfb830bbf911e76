import type { Facts } from '../facts/facts.ts';
import { firstReleaseWith } from '../facts/release-with.ts';
import { isMeshUnread } from '../figures/figure-context.ts';
import { andList } from '../in-words.ts';
import type { Rule } from './rule.ts';

export const oneDeviceTrainer: Rule = {
  code: 'one-device-trainer',
  group: 'The trainer and the release',
  severity: 'error',
  title: 'This trainer uses one device, whatever the config says',
  summary: 'Speaks where train_nanogpt at v0.67, which reads no device_config, is asked for several devices.',
  check(context, report) {
    const { view, trainer, target, parallelism, facts } = context;
    const span = view.valueSpan('device_config.mesh_shape');
    if (span === undefined || !isMeshUnread(context)) return;
    report({
      span,
      message: `${trainer.program} at ${target.release} reads no device_config: it trains on one device, not on ${parallelism.devices}. ${instead(facts, target.trainer)}`,
    });
  },
};

/** From which release on this trainer reads the mesh, and who does in all of them. */
function instead(facts: Facts, trainer: string): string {
  const from = firstReleaseWith(facts, trainer, ({ readsDevices }) => readsDevices);
  const always = Object.values(facts.trainers)
    .filter(
      ({ ownData, name }) =>
        !ownData && facts.contracts.every((one) => one.trainer !== name || one.readsDevices),
    )
    .map(({ program }) => program);
  const own = from === undefined ? [] : [`From ${from} it reads the mesh`];
  const others = always.length === 0 ? [] : [`${andList(always)} does in every release`];
  return `${[...own, ...others].join('; ')}.`;
}
