import type { Rule } from './rule.ts';

export const oneDeviceTrainer: Rule = {
  code: 'one-device-trainer',
  group: 'The trainer and the release',
  severity: 'error',
  title: 'This trainer uses one device, whatever the config says',
  summary: 'Speaks where train_nanogpt at v0.67, which reads no device_config, is asked for several devices.',
  check({ view, trainer, target, parallelism, contract }, report) {
    const span = view.valueSpan('device_config.mesh_shape');
    const isRead = trainer.readsDeviceConfig.includes(target.release);
    if (contract === undefined || isRead || span === undefined) return;
    if (parallelism.devices === null || parallelism.devices < 2) return;
    report({
      span,
      message: `${trainer.program} at ${target.release} reads no device_config: it trains on one device, not on ${parallelism.devices}. From v0.68 it reads the mesh; nano_gpt does in every release.`,
    });
  },
};
