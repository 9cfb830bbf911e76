import type { Reporter, TestModule } from 'vitest/node';
import { leaveTally, type SkippedTest } from './tally.ts';

/** Counts Vitest's tests. A file that cannot be loaded and an error outside a test count as failures of their own. */
export default class VitestTally implements Reporter {
  onTestRunEnd(modules: readonly TestModule[], outsideErrors: readonly unknown[]): void {
    let passed = 0;
    let failed = outsideErrors.length;
    const skipped: SkippedTest[] = [];
    for (const module of modules) {
      failed += module.errors().length;
      for (const suite of module.children.allSuites()) failed += suite.errors().length;
      for (const test of module.children.allTests()) {
        const result = test.result();
        if (result.state === 'passed') passed += 1;
        else if (result.state === 'skipped')
          skipped.push({
            name: `${module.relativeModuleId} > ${test.fullName}`,
            reason: result.note ?? '',
          });
        else failed += 1;
      }
    }
    leaveTally({ passed, failed, skipped });
  }
}
