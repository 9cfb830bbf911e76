import { readFileSync } from 'node:fs';

const template = readFileSync(new URL('../../content/templates/n150.yaml', import.meta.url), 'utf8')
  .trimEnd()
  .split('\n');

/**
 * A config of so many lines: the n150 template, then 20 lines over and over until it is long enough. Of these, 6 are
 * comments, 7 a list, and 7 a section of the writer's own, which the engine reports as unknown, each one anew.
 */
export function sampleConfig(lines: number): string {
  const text = [...template];
  for (let round = 1; text.length < lines; round += 1) text.push(...block(round));
  return `${text.slice(0, lines).join('\n')}\n`;
}

function block(round: number): string[] {
  return [
    '',
    `# Run ${round} of the search. The one before kept its loss, so this one changes a single value:`,
    '#   * the learning rate, by half a decade',
    '#   * everything else is as it was, the seed too',
    '# What came of it stands in the notebook, under the same number.',
    '# --------------------------------------------------------------------------------',
    `prompts_${round}: # written by hand`,
    ...[1, 2, 3, 4, 5, 6].map(
      (item) => `  - "Question ${item} of run ${round}: what does this function return?"`,
    ),
    `search_${round}:`,
    `  name: "run-${round}"`,
    `  learning_rate: ${round}e-5`,
    `  batch_size: ${round}`,
    '  enabled: true',
    `  mesh_shape: [1, ${round}]`,
    `  notes: 'as before'  # nothing to add`,
  ];
}
