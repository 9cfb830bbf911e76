import type { FigureContext } from './figure-context.ts';

/** Whether the config asks for several devices of a trainer that opens one, whatever the mesh says (tt-train.md, section 3). */
export function isMeshUnread({ contract, parallelism }: FigureContext): boolean {
  if (contract === undefined || contract.readsDevices) return false;
  return parallelism.devices !== null && parallelism.devices > 1;
}
