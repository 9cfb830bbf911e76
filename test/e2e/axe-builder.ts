import type { Page } from '@playwright/test';
import axe from 'axe-core';

/** What stays of a violation when it comes out of the page. */
interface Violation {
  readonly id: string;
  readonly help: string;
  readonly nodes: readonly { readonly html: string; readonly target: readonly unknown[] }[];
}

/**
 * All of axe's rules on a page as it stands, or on a part of it. Called as Deque's own builder is, which asks each frame
 * and gathers the answers on a page of its own; ours have no frames, and without them axe tells the same in a fraction
 * of the time.
 */
export class AxeBuilder {
  private readonly page: Page;
  private readonly parts: string[] = [];
  private readonly disabled: string[] = [];

  constructor({ page }: { readonly page: Page }) {
    this.page = page;
  }

  include(selector: string): this {
    this.parts.push(selector);
    return this;
  }

  disableRules(ids: readonly string[]): this {
    this.disabled.push(...ids);
    return this;
  }

  async analyze(): Promise<{ violations: Violation[] }> {
    await this.page.evaluate(axe.source);
    const asked = { parts: this.parts, disabled: this.disabled };
    const violations = await this.page.evaluate(async ({ parts, disabled }) => {
      if (document.querySelector('iframe') !== null) throw new Error('axe would not look into the frame.');
      const { run } = Reflect.get(window, 'axe') as {
        run: (...given: unknown[]) => Promise<{ violations: Violation[] }>;
      };
      const context = parts.length === 0 ? document : { include: parts.map((part) => [part]) };
      const { violations } = await run(context, {
        resultTypes: ['violations'],
        rules: Object.fromEntries(disabled.map((id) => [id, { enabled: false }])),
      });
      return violations.map(({ id, help, nodes }) => ({
        id,
        help,
        nodes: nodes.map(({ html, target }) => ({ html, target })),
      }));
    }, asked);
    return { violations };
  }
}
