import { globSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { boardNames, check } from '../../../src/core/index.ts';
import { sevenTargets } from './seven-targets.ts';

const templates = globSync('content/templates/*.yaml')
  .sort()
  .map((file) => readFileSync(file, 'utf8'));
const fixed = { seed: 20261122 };

const target = fc
  .record({ board: fc.constantFrom(...boardNames), program: fc.constantFrom(...sevenTargets) })
  .map(({ board, program }) => ({ board, ...program }));

const switches = fc.record({
  enable_ddp: fc.boolean(),
  enable_tp: fc.boolean(),
  enable_fsdp: fc.boolean(),
  enable_cp: fc.boolean(),
});

it('the mesh and its parallelism never change the effective batch size', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 512 }),
      fc.integer({ min: 1, max: 64 }),
      fc.tuple(fc.integer({ min: 0, max: 32 }), fc.integer({ min: 0, max: 32 })),
      switches,
      target,
      (batch, accumulation, mesh, enabled, where) => {
        const text = [
          `training_config: {batch_size: ${batch}, gradient_accumulation_steps: ${accumulation}}`,
          `device_config: {mesh_shape: [${mesh}], ${Object.entries(enabled)
            .map(([key, value]) => `${key}: ${value}`)
            .join(', ')}}`,
        ].join('\n');
        const { effectiveBatchSize, perDeviceBatchSize } = check(text, { target: where }).figures;
        expect(effectiveBatchSize.value).toBe(batch * accumulation);
        if (perDeviceBatchSize.value !== null) expect(batch % perDeviceBatchSize.value).toBe(0);
      },
    ),
    { ...fixed, numRuns: 500 },
  );
});

it('a check depends on its text and target alone, not on the calls before', () => {
  const call = fc.record({
    text: fc.constantFrom(...templates, '', 'a: [', '- 1\n'),
    where: target,
    size: fc.option(fc.integer({ min: 1, max: 1e6 })),
  });
  fc.assert(
    fc.property(call, call, ({ text, where, size }, other) => {
      const options = { target: where, ...(size === null ? {} : { datasetSize: size }) };
      const first = check(text, options);
      check(other.text, { target: other.where });
      expect(check(text, options)).toEqual(first);
    }),
    { ...fixed, numRuns: 300 },
  );
});

it('a check changes neither its options nor what it gave before', () => {
  const options = Object.freeze({ target: Object.freeze({ board: 't3k' as const }), datasetSize: 50 });
  const before = check(templates[0] ?? '', options);
  const kept = structuredClone(before);
  check(templates[1] ?? '', options);
  expect(before).toEqual(kept);
});

it('comments and empty lines change no finding and no figure', () => {
  const told = (text: string, where: typeof target extends fc.Arbitrary<infer T> ? T : never) => {
    const { diagnostics, figures } = check(text, { target: where });
    return {
      codes: diagnostics.map(({ code, severity }) => `${severity} ${code}`),
      values: Object.values(figures).map(({ arithmetic }) => arithmetic),
    };
  };
  fc.assert(
    fc.property(fc.constantFrom(...templates), target, (text, where) => {
      const bare = text.replace(/[ \t]*#.*$/gm, '').replace(/^\s*\n/gm, '');
      expect(told(bare, where)).toEqual(told(text, where));
      expect(told(text.replaceAll('\n', '\r\n'), where)).toEqual(told(text, where));
      expect(told(`\ufeff${text}`, where)).toEqual(told(text, where));
      expect(told(text.replaceAll('\n', '\r'), where)).toEqual(told(text, where));
    }),
    { ...fixed, numRuns: 100 },
  );
});
