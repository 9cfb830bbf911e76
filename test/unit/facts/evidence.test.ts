import { describe, expect, it } from 'vitest';
import { contracts } from '../../../src/core/facts/contracts.ts';
import { evidenceOf } from '../../../src/core/facts/evidence-of.ts';
import type { Values } from '../../../src/core/facts/stops.ts';
import { releases } from '../../../src/core/index.ts';
import type { LoadedValue } from '../../../src/core/yaml/loaded-value.ts';

const values = (given: Readonly<Record<string, LoadedValue>>): Values =>
  new Map(Object.entries(given).map(([path, value]) => [path, { value }]));

const mesh = 'device_config.mesh_shape';
const [ddp, tp, fsdp] = ['ddp', 'tp', 'fsdp'].map((name) => `device_config.enable_${name}`) as [
  string,
  string,
  string,
];
const clip = 'training_config.use_clip_grad_norm';

/** Each makes some trainer stop. */
const refused: readonly Values[] = [
  values({ [mesh]: [2, 4], [ddp]: true, [tp]: true, [fsdp]: true, 'training_config.batch_size': 3 }),
  values({ [mesh]: [1, 8], [ddp]: true, [tp]: true }),
  values({ [mesh]: [2, 4], [tp]: true }),
  values({ [mesh]: [1, 8], [tp]: true, [clip]: true }),
  values({ [mesh]: [1, 8], [fsdp]: true, [clip]: true }),
  values({ 'training_config.use_moreh_adamw': true, 'training_config.use_kahan_summation': true }),
  values({
    'training_config.optimizer.type': 'MorehAdamW',
    'training_config.optimizer.kahan_summation': true,
  }),
];

describe.each(contracts.map((contract) => [`${contract.trainer} ${contract.release}`, contract] as const))(
  '%s',
  (_name, contract) => {
    const { keys, refusals } = evidenceOf(contract);

    it('has a line of the source for each key that it reads', () => {
      const read = [
        ...contract.keys.map(({ path }) => path),
        ...Object.values(contract.models.types).flatMap((type) => type.map(({ path }) => path)),
      ];
      expect(read.filter((path) => keys[path] === undefined)).toEqual([]);
    });

    it('has what was found for each thing that it refuses', () => {
      for (const stop of contract.stops) {
        const code = refused.map((given) => stop(given, false)?.code).find((one) => one !== undefined);
        expect(code).toBeDefined();
        expect(refusals.map((refusal) => refusal.code)).toContain(code);
      }
    });

    it('was read at the commit of its release', () => {
      const commits = new Set(
        [...Object.values(keys), ...refusals.flatMap(({ place }) => place ?? [])].map(({ commit }) => commit),
      );
      expect([...commits]).toEqual([releases[contract.release].commit]);
      expect(contract.commit).toBe(releases[contract.release].commit);
    });
  },
);
