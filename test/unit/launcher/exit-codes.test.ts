import { expect, test } from 'vitest';
import { exitCodes, launcher, releasesOf, trainerNames } from '../../../src/core/index.ts';

const config = 'training_config:\n  max_steps: 10\n  model_config: m.yaml\n  data_path: d.txt\n';

const scripts = trainerNames.flatMap((trainer) =>
  releasesOf(trainer).map((release) => {
    const made = launcher(config, { target: { trainer, release } });
    if (made.status !== 'ok') throw new Error(made.sentence);
    return made.text;
  }),
);

test('the codes with which a script ends by itself are those that are documented', () => {
  const used = scripts.flatMap((text) =>
    [...text.matchAll(/\b(?:refuse|exit|status=) ?(\d+)\b/g)].map(([, code]) => code),
  );
  const documented = exitCodes.map(({ code }) => code).filter((code) => code !== 'any other');
  expect([...new Set(used)].sort()).toEqual(documented.sort());
});

test('each script says once what a code means', () => {
  for (const text of scripts)
    for (const { meaning } of exitCodes) expect(text.split(meaning)).toHaveLength(2);
});
