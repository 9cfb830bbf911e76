import { describe, expect, it } from 'vitest';
import { check } from '../../../src/core/index.ts';
import { heldBy } from './fixtures/held-by.ts';
import { targets } from './fixtures/targets.ts';
import { trapsOfDevices } from './fixtures/traps-of-devices.ts';
import { trapsOfKeys } from './fixtures/traps-of-keys.ts';
import { trapsOfModels } from './fixtures/traps-of-models.ts';
import { trapsOfRuns } from './fixtures/traps-of-runs.ts';
import { trapsOfValues } from './fixtures/traps-of-values.ts';

const traps = [...trapsOfKeys, ...trapsOfValues, ...trapsOfDevices, ...trapsOfRuns, ...trapsOfModels];

/** Each trap of tt-train.md: what it does, and that somebody says so. */
describe('the traps of tt-train', () => {
  it.each(traps)('section $section, $target: $name', ({ text, target, run = 'direct', codes, holds }) => {
    const held = heldBy(target, text);
    if (typeof holds === 'string') expect(held).toContain(holds);
    else expect(held).toMatchObject(holds);

    const found = check(text, { target: { ...targets[target], run, board: 'galaxy' } }).diagnostics;
    const told = new Set(found.map(({ code }) => code));
    expect([...told]).toEqual(expect.arrayContaining([...codes]));
    // A run that stops is an error, by one of these codes.
    const errors = found.filter(({ severity }) => severity === 'error').map(({ code }) => code);
    if (typeof holds === 'string') expect(errors).toEqual(expect.arrayContaining([...codes]));
  });

  it.each(['1', '2', '3.1', '3.2', '3.3', '4', '5', '6', '7', '8', '9', '16'])(
    'has some of section %s',
    (section) => {
      expect(traps.map((trap) => trap.section)).toContain(section);
    },
  );

  it('names each once', () => {
    const names = traps.map(({ section, name }) => `${section}: ${name}`);
    expect(new Set(names).size).toBe(names.length);
  });
});
