import type { BoardName } from '../../../src/core/index.ts';

/** The chips that `tt-smi -s` lists for a machine with this board, by their board_type (machine.md). */
const chips: Readonly<Record<BoardName | 'two p300' | 'older galaxy', readonly string[]>> = {
  n150: ['n150 L'],
  n300: ['n300 L', 'n300 R'],
  t3k: Array.from({ length: 8 }, (_, chip) => (chip < 4 ? 'n300 L' : 'n300 R')),
  p100: ['p100a'],
  p150: ['p150b'],
  galaxy: Array.from({ length: 32 }, () => 'tt-galaxy-wh'),
  'older galaxy': Array.from({ length: 32 }, () => 'wh_4u'),
  'two p300': ['p300c', 'p300c', 'p300c', 'p300c'],
};

export type FakeBoard = keyof typeof chips;

/** What `tt-smi -s` prints for this machine. */
export function boardReport(board: FakeBoard, isBusy: boolean): string {
  const device_info = chips[board].map((board_type, chip) => ({
    smbus_telem: { BOARD_ID: '0x100018611902010' },
    board_info: {
      bus_id: board_type.endsWith(' R') ? 'N/A' : `0000:0${(chip % 9) + 1}:00.0`,
      board_type,
      board_id: '100018611902010',
      coords: '(1, 0, 0, 0)',
      dram_status: true,
      dram_speed: '12G',
    },
    telemetry: { voltage: '0.72', aiclk: ' 500' },
    firmwares: { fw_bundle_version: '18.7.0.0' },
  }));
  const processes = isBusy ? [{ pid: 4711, user: 'somebody', device: 0, cmdline: 'python train.py' }] : [];
  const host_info = {
    OS: 'Linux',
    Distro: 'Ubuntu 22.04 {LTS}',
    Hostname: 'host "n300 L"',
    Memory: '503 GB',
  };
  return `${JSON.stringify({ time: '2026-06-23T10:00:00', host_info, device_info, processes }, null, 4)}\n`;
}
