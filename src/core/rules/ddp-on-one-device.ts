import { setValue } from '../keys/set-value.ts';
import { removeEntry } from '../yaml/edit.ts';
import type { Rule } from './rule.ts';
import { fixes } from './wording.ts';

const path = 'device_config.enable_ddp';

export const ddpOnOneDevice: Rule = {
  code: 'ddp-on-one-device',
  group: 'What the lesson teaches',
  severity: 'warning',
  title: 'Data parallelism over one device',
  summary: 'Speaks where enable_ddp is true and the mesh is one device: it is accepted and does nothing.',
  check({ view, parallelism, source, board, trainer }, report) {
    const setting = view.settings.at.get(path);
    const span = view.valueSpan(path);
    if (view.truth(path) !== true || parallelism.devices !== 1 || !setting || !span) return;
    // Without a mesh nano_gpt stops: required-key-missing says so.
    if (trainer.loader === 'yaml-cpp' && !view.has('device_config.mesh_shape')) return;
    const mesh = `[${board.mesh.join(', ')}]`;
    report({
      span,
      message: `enable_ddp is true on a mesh of one device: it is accepted and has no effect.${board.devices > 1 ? ` The ${board.title} has ${board.devices} devices.` : ''}`,
      fixes: [
        ...fixes('Set enable_ddp to false', { ...span, text: 'false' }),
        ...(board.devices > 1
          ? fixes(`Use the mesh ${mesh}`, setValue(source, view.settings, 'device_config.mesh_shape', mesh))
          : fixes('Remove enable_ddp', removeEntry(source.text, setting.mapping, setting.entry))),
      ],
    });
  },
};
