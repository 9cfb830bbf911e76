import { expect, test } from 'vitest';
import { readSettings } from '../../../src/core/keys/settings.ts';
import { viewConfig } from '../../../src/core/load/config-view.ts';
import { parallelismOf } from '../../../src/core/load/parallelism.ts';
import { parse } from '../../../src/core/yaml/parse.ts';

function parallelism(config: string) {
  const source = parse(config === '' ? '' : `device_config: {${config}}\n`);
  return parallelismOf(
    viewConfig(readSettings(source, { takes: 'last', merges: true }), 'PyYAML', () => 'converted'),
    null,
  );
}

test.each([
  ['nothing written', '', [1, 1], 1, 1],
  ['no mesh', 'enable_ddp: true', [1, 1], 1, 1],
  ['one device', 'mesh_shape: [1, 1]', [1, 1], 1, 1],
  ['DDP over a row', 'enable_ddp: true, mesh_shape: [1, 8]', [1, 8], 8, 8],
  ['DDP over a column', 'enable_ddp: true, mesh_shape: [8, 1]', [8, 1], 8, 8],
  ['DDP over a square', 'enable_ddp: true, mesh_shape: [2, 4]', [2, 4], 8, 8],
  ['DDP that is off', 'enable_ddp: false, mesh_shape: [1, 8]', [1, 8], 8, 1],
  ['no parallelism', 'mesh_shape: [2, 4]', [2, 4], 8, 1],
  ['tensor parallelism leaves the batch whole', 'enable_tp: true, mesh_shape: [1, 8]', [1, 8], 8, 1],
  ['context parallelism too', 'enable_cp: true, mesh_shape: [1, 8]', [1, 8], 8, 1],
  ['FSDP splits the batch', 'enable_fsdp: true, mesh_shape: [1, 8]', [1, 8], 8, 8],
  ['DDP has the rows, TP the columns', 'enable_ddp: true, enable_tp: true, mesh_shape: [2, 4]', [2, 4], 8, 2],
  [
    'in whatever order they are written',
    'enable_tp: true, enable_ddp: true, mesh_shape: [2, 4]',
    [2, 4],
    8,
    2,
  ],
  [
    'FSDP has the rows, TP the columns',
    'enable_fsdp: true, enable_tp: true, mesh_shape: [4, 8]',
    [4, 8],
    32,
    4,
  ],
  ['DDP and FSDP share the batch', 'enable_ddp: true, enable_fsdp: true, mesh_shape: [4, 8]', [4, 8], 32, 32],
  ['DDP has the rows, CP the columns', 'enable_ddp: true, enable_cp: true, mesh_shape: [2, 4]', [2, 4], 8, 2],
  ['CP and TP leave the batch whole', 'enable_cp: true, enable_tp: true, mesh_shape: [2, 4]', [2, 4], 8, 1],
  ['a mesh that cannot be used', 'enable_ddp: true, mesh_shape: [1, x]', null, null, null],
  ['a mesh of three numbers', 'enable_ddp: true, mesh_shape: [1, 2, 3]', null, null, null],
  ['a mesh of none', 'enable_ddp: true, mesh_shape: [0, 2]', null, null, null],
])('%s', (_name, config, mesh, devices, batchDevices) => {
  expect(parallelism(config)).toMatchObject({ mesh, devices, batchDevices });
});

test.each([
  ['', []],
  ['enable_ddp: true', ['enable_ddp']],
  ['enable_tp: true, enable_ddp: true, enable_cp: false', ['enable_ddp', 'enable_tp']],
  ['enable_tp: true, enable_cp: true, enable_fsdp: true', ['enable_fsdp', 'enable_cp', 'enable_tp']],
  ['enable_ddp: "false"', ['enable_ddp']],
])('what {%s} enables, in the order of the axes', (config, enabled) => {
  expect(parallelism(config).enabled).toEqual(enabled);
});
