import { isMeshUnread } from '../figures/is-mesh-unread.ts';
import type { Rule } from './rule.ts';

export const oneDeviceTrainer: Rule = {
  code: 'one-device-trainer',
  group: 'The trainer and the release',
  severity: 'error',
  title: 'This trainer uses one device, whatever the config says',
  summary: 'Speaks where train_nanogpt at v0.67, which reads no device_config, is asked for several devices.',
  check(context, report) {
    const { view, trainer, target, parallelism } = context;
    const span = view.valueSpan('device_config.mesh_shape');
    if (span === undefined || !isMeshUnread(context)) return;
    report({
      span,
      message: `${trainer.program} at ${target.release} reads no device_config: it trains on one device, not on ${parallelism.devices}. From v0.68 it reads the mesh; nano_gpt does in every release.`,
    });
  },
};
