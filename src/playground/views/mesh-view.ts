import type { Figures } from '../../core/index.ts';
import { counted, grouped } from '../signal.ts';
import { element } from './element.ts';

/** A galaxy has 32 devices; a mesh written larger than any board is said, not drawn. */
const drawnAtMost = 32;

/** The board's devices as squares: what each takes of a step, and which stay idle. */
export function renderMesh(
  box: HTMLElement,
  figures: Figures,
  board: { title: string; devices: number },
): void {
  const used = figures.devices.value;
  const share = figures.perDeviceBatchSize.value;
  if (used === null || !Number.isInteger(used) || used < 1) {
    box.hidden = true;
    return;
  }
  box.hidden = false;
  const idle = Math.max(0, board.devices - used);
  const each = share === null ? '' : `, ${counted(share, 'example')} each`;
  const rest = idle === 0 ? '' : `; ${idle} of ${board.devices} stay idle`;
  const squares = Array.from({ length: Math.min(used + idle, drawnAtMost) }, (_, device) => {
    const text = device >= used ? '' : share === null ? '?' : grouped(share);
    return element('span', { class: 'pg-device', 'data-idle': device >= used }, text);
  });
  const beyond = used > board.devices ? `; the board has ${board.devices}` : '';
  box.replaceChildren(
    element('h3', {}, `Devices of ${board.title}`),
    element('div', { class: 'pg-mesh-squares', 'aria-hidden': 'true' }, ...squares),
    element(
      'p',
      { class: 'pg-arithmetic' },
      `${counted(used, 'device')} in the mesh${each}${rest}${beyond}.`,
    ),
  );
}
