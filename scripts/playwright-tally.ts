import { relative } from 'node:path';
import type { Reporter, Suite, TestCase } from '@playwright/test/reporter';
import { leaveTally, type SkippedTest } from './tally.ts';

/** Counts Playwright's tests. An error outside a test, such as a server that does not start, counts as a failure. */
export default class PlaywrightTally implements Reporter {
  private tests: readonly TestCase[] = [];
  private outsideErrors = 0;

  onBegin(_config: unknown, suite: Suite): void {
    this.tests = suite.allTests();
  }

  onError(): void {
    this.outsideErrors += 1;
  }

  onEnd(): void {
    let passed = 0;
    let failed = this.outsideErrors;
    const skipped: SkippedTest[] = [];
    for (const test of this.tests) {
      const outcome = test.outcome();
      // A test that never began, since the run was cut short, has the outcome `skipped` without a wish to be.
      if (outcome === 'expected') passed += 1;
      else if (outcome === 'skipped' && wishesToSkip(test))
        skipped.push({
          name: `${relative('', test.location.file)} > ${test.title}`,
          reason: skipReason(test),
        });
      else failed += 1;
    }
    leaveTally({ passed, failed, skipped });
  }

  printsToStdio(): boolean {
    return false;
  }
}

function wishesToSkip(test: TestCase): boolean {
  return test.expectedStatus === 'skipped' || test.results.length > 0;
}

function skipReason(test: TestCase): string {
  const annotations = [...test.annotations, ...test.results.flatMap((result) => result.annotations)];
  return annotations.find(({ type }) => type === 'skip' || type === 'fixme')?.description ?? '';
}
