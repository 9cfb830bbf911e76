import { setValue } from '../keys/set-value.ts';
import type { Rule } from './rule.ts';
import { fixes } from './wording.ts';

export const devicesWithoutDdp: Rule = {
  code: 'devices-without-ddp',
  group: 'What the lesson teaches',
  severity: 'warning',
  title: 'Several devices do the same work',
  summary: 'Speaks where the mesh has several devices and no parallelism is enabled.',
  check({ view, parallelism, source }, report) {
    const span = view.valueSpan('device_config.mesh_shape');
    const { devices, enabled } = parallelism;
    if (devices === null || devices < 2 || enabled.length > 0 || span === undefined) return;
    report({
      span,
      message: `The mesh has ${devices} devices and no parallelism is enabled: each of them does the same work on the same batch.`,
      fixes: fixes(
        'Set enable_ddp to true',
        setValue(source, view.settings, 'device_config.enable_ddp', 'true'),
      ),
    });
  },
};
