import { check } from '../../src/core/index.ts';
import { documentOf, languageServer } from './language-server.ts';
import { median } from './median.ts';
import { sampleConfig } from './sample-config.ts';

/** One config through both, in the same run on the same machine. */
export interface SideBySide {
  readonly lines: number;
  /** Milliseconds, medians over the rounds. */
  readonly ours: number;
  readonly theirs: number;
  readonly ourFindings: number;
  readonly theirFindings: number;
}

/**
 * Times check() beside yaml-language-server's validation with our own JSON Schema, turn by turn. Both parse the text
 * anew each time; what each finds besides is said with it, as they do not do the same work.
 */
export async function besideLanguageServer(lines: number): Promise<SideBySide> {
  const text = sampleConfig(lines);
  const service = languageServer();
  const ours: number[] = [];
  const theirs: number[] = [];
  const rounds = Math.max(9, Math.round(20_000 / lines));
  let theirFindings = 0;
  for (let round = -rounds; round < rounds; round += 1) {
    let started = performance.now();
    check(text);
    const our = performance.now() - started;
    const document = documentOf(text);
    started = performance.now();
    theirFindings = (await service.doValidation(document, false)).length;
    const their = performance.now() - started;
    if (round < 0) continue;
    ours.push(our);
    theirs.push(their);
  }
  return {
    lines,
    ours: median(ours),
    theirs: median(theirs),
    ourFindings: check(text).diagnostics.length,
    theirFindings,
  };
}
