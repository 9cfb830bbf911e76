import type { NativeDraft } from './native-draft.ts';
import { placeholder } from './placeholder.ts';

const root = placeholder('tt-metal');

/** The lesson's words in tt-metal's own spelling (tt-train.md, section 3.4). */
const loggerLevels: Readonly<Record<string, string>> = {
  DEBUG: 'Debug',
  INFO: 'Info',
  WARNING: 'Warning',
  ERROR: 'Error',
};

const logLevel = 'training_config.log_level';
const mesh = 'device_config.mesh_shape';

/** Sets the variables that the target needs, and those by which it does what no key of it does. */
export function setEnvironment(draft: NativeDraft): void {
  for (const name of draft.release.rootVariables) draft.environment[name] = root;
  setLoggerLevel(draft);
  setDescriptor(draft);
}

function setLoggerLevel(draft: NativeDraft): void {
  const from = draft.view.text(logLevel);
  const to = from === undefined ? undefined : loggerLevels[from];
  if (from === undefined || to === undefined) return;
  const at = 'TT_LOGGER_LEVEL';
  draft.environment[at] = to;
  const sentence = `No trainer reads log_level; ${at} is set to ${to}.`;
  draft.tell({ path: logLevel, kind: 'launcher', sentence, from, to, at });
}

/** Where the default descriptor has another shape than the mesh, the one that fits is named (section 6). */
function setDescriptor(draft: NativeDraft): void {
  const shape = draft.values.get(mesh);
  if (!Array.isArray(shape) || !draft.contract.readsDevices) return;
  const [rows, columns] = shape;
  const descriptor = draft.release.descriptors.find(
    ({ mesh: needing }) => shape.length === 2 && needing[0] === rows && needing[1] === columns,
  );
  if (descriptor === undefined) return;
  const file = descriptor.name;
  const at = 'TT_MESH_GRAPH_DESC_PATH';
  draft.environment[at] =
    `${root}/tests/tt_metal/tt_fabric/custom_mesh_descriptors/${file}_mesh_graph_descriptor.textproto`;
  const sentence = `The default descriptor has another shape; ${at} names tt-metal's own ${file}.`;
  draft.tell({ path: mesh, kind: 'launcher', sentence, at });
}
