// `./run answers`: writes down, as hashes, what the engine answers for all content and all targets, and says for which
// targets that is another answer than before. To be called where a change of behavior is meant, and for no other reason.
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type Answers, answersOfToday } from '../test/unit/facts/answers.ts';

const file = 'test/unit/facts/answers.json';
const answers = { onEachCommit: answersOfToday(false), full: answersOfToday(true) };
const before: Partial<typeof answers> = existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')) : {};
for (const line of changes(before.full ?? {}, answers.full)) console.log(line);
writeFileSync(file, `${JSON.stringify(answers, null, 2)}\n`);

function changes(old: Answers, now: Answers): readonly string[] {
  const names = new Set([...Object.keys(old), ...Object.keys(now)]);
  return [...names].flatMap((name) =>
    (['check', 'native', 'launcher'] as const)
      .filter((kind) => old[name]?.[kind] !== now[name]?.[kind])
      .map((kind) => `${name}: ${kind}`),
  );
}
