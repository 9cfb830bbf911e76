import type { Rule } from './rule.ts';

export const meshNeedsDescriptor: Rule = {
  code: 'mesh-needs-descriptor',
  group: 'The board',
  severity: 'warning',
  title: 'The mesh needs a graph descriptor',
  summary:
    "Speaks where the release's default mesh descriptor has another shape than [1, 8] or [1, 32]; an info where the launcher sets it.",
  check({ view, parallelism, target, contract, board, needsDescriptor }, report) {
    const { mesh } = parallelism;
    const span = view.valueSpan('device_config.mesh_shape');
    const isRead = contract?.readsDevices === true;
    if (mesh === null || span === undefined || !isRead || !needsDescriptor(mesh)) return;
    // A mesh that the board does not have is told as such.
    if (parallelism.devices === null || parallelism.devices > board.devices) return;
    const file = mesh[1] === 32 ? 'galaxy_1x32' : 't3k_1x8';
    const found = mesh[1] === 32 ? '[8, 4]' : '[2, 4]';
    const start = `The default descriptor at ${target.release} is ${found}, so [${mesh.join(', ')}] needs TT_MESH_GRAPH_DESC_PATH set to the ${file} descriptor of the tt-metal tree`;
    report({
      span,
      severity: target.run === 'launcher' ? 'info' : 'warning',
      message:
        target.run === 'launcher' ? `${start}; the launcher sets it.` : `${start}; set it before you run.`,
    });
  },
};
