import type { Rule } from './rule.ts';

export const meshSmallerThanBoard: Rule = {
  code: 'mesh-smaller-than-board',
  group: 'The board',
  severity: 'info',
  title: 'Devices of the board stay idle',
  summary: 'Speaks where the mesh has fewer devices than the chosen board.',
  check({ view, parallelism, board }, report) {
    const { devices, mesh } = parallelism;
    const section = view.settings.at.get('device_config') ?? view.settings.at.get('training_config');
    if (devices === null || mesh === null || devices >= board.devices || section === undefined) return;
    const idle = board.devices - devices;
    report({
      span: view.valueSpan('device_config.mesh_shape') ?? section.entry.keySpan,
      message: `The mesh [${mesh.join(', ')}] uses ${devices} of the ${board.title}'s ${board.devices} devices; ${idle} ${idle === 1 ? 'stays' : 'stay'} idle. [${board.mesh.join(', ')}] uses all.`,
    });
  },
};
