import { setValue } from '../keys/set-value.ts';
import type { Rule } from './rule.ts';
import { fixes } from './wording.ts';

export const meshLargerThanBoard: Rule = {
  code: 'mesh-larger-than-board',
  group: 'The board',
  severity: 'error',
  title: 'The mesh has more devices than the board',
  summary: 'Speaks where mesh_shape asks for more devices than the chosen board has.',
  check({ view, parallelism, board, source }, report) {
    const span = view.valueSpan('device_config.mesh_shape');
    const { devices } = parallelism;
    if (devices === null || devices <= board.devices || span === undefined) return;
    const mesh = `[${board.mesh.join(', ')}]`;
    const has = board.devices === 1 ? '1 device' : `${board.devices} devices`;
    // On one device data parallelism would be left without a purpose.
    const isPointless = board.devices === 1 && view.truth('device_config.enable_ddp') === true;
    const ddp = isPointless ? [setValue(source, view.settings, 'device_config.enable_ddp', 'false')] : [];
    report({
      span,
      message: `Expected a mesh of at most ${has} on the ${board.title}, found ${devices}.`,
      fixes: fixes(`Use ${mesh}${isPointless ? ' without DDP' : ''}`, { ...span, text: mesh }, ...ddp),
    });
  },
};
