import { test as base, expect } from '@playwright/test';

/** A thing that a page wanted and its Content-Security-Policy refused. */
interface Violation {
  readonly page: string;
  readonly directive: string;
  readonly blocked: string;
  readonly sample: string;
}

/** Playwright's test, which fails besides where any page of it, in any state, does what its policy refuses. */
export const test = base.extend({
  context: async ({ context }, use) => {
    const violations: Violation[] = [];
    await context.exposeBinding('tellOfViolation', (_source, violation: Violation) => {
      violations.push(violation);
    });
    await context.addInitScript(() => {
      addEventListener('securitypolicyviolation', (event) => {
        const tell = Reflect.get(window, 'tellOfViolation');
        tell({
          page: event.documentURI,
          directive: event.effectiveDirective,
          blocked: event.blockedURI,
          sample: event.sample,
        });
      });
    });
    await use(context);
    expect(violations, 'what the policy refused').toEqual([]);
  },
});

export { expect };
