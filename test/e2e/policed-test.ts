import { type BrowserContext, test as base, expect } from '@playwright/test';

/** A thing that a page wanted and its Content-Security-Policy refused. */
export interface Violation {
  readonly page: string;
  readonly directive: string;
  readonly blocked: string;
  readonly sample: string;
}

/** Writes down what any page of a context, in any state, does that its policy refuses. */
export async function violationsIn(context: BrowserContext): Promise<Violation[]> {
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
  return violations;
}

/** Playwright's test, which fails besides where any page of it, in any state, does what its policy refuses. */
export const test = base.extend({
  context: async ({ context }, use) => {
    const violations = await violationsIn(context);
    await use(context);
    expect(violations, 'what the policy refused').toEqual([]);
  },
});

export { expect };
