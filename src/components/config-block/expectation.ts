import type { Diagnostic } from '../../core/index.ts';

/** How what a page promises and what the engine says part. Both empty where they agree. */
export interface Difference {
  /** Promised, and not reported. */
  readonly missing: readonly string[];
  /** Reported as error or warning, and not promised. */
  readonly unexpected: readonly string[];
}

/** Compares the codes that a page expects with what the engine reports. An info may be promised, and need not be. */
export function compareExpectation(
  expected: readonly string[],
  diagnostics: readonly Diagnostic[],
): Difference {
  const reported = new Set<string>(diagnostics.map(({ code }) => code));
  const grave = new Set<string>(
    diagnostics.filter(({ severity }) => severity !== 'info').map(({ code }) => code),
  );
  return {
    missing: expected.filter((code) => !reported.has(code)),
    unexpected: [...grave].filter((code) => !expected.includes(code)),
  };
}
