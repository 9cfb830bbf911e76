import type { Locator, Page } from '@playwright/test';

/** An exercise as a reader sees it. */
export class ExercisePage {
  readonly page: Page;
  readonly frame: Locator;
  readonly text: Locator;
  /** The one sentence that says how it stands. */
  readonly word: Locator;
  readonly state: Locator;
  /** What the page has asked of the server beyond itself: its own scripts and the engine. */
  readonly requests: string[] = [];

  constructor(page: Page, id: string) {
    this.page = page;
    this.frame = page.locator(`[data-exercise="${id}"]`);
    this.text = this.frame.getByRole('textbox', { name: /^Config to change/ });
    this.word = this.frame.locator('[data-part="word"]');
    this.state = this.frame.locator('[data-part="state"]');
    page.on('request', (request) => this.requests.push(new URL(request.url()).pathname));
  }

  /** What of the engine, and of what works with it, has been asked for. */
  engineRequests(): string[] {
    return this.requests.filter((path) => /check-worker|config-workspace|workbench-workspace/.test(path));
  }

  condition(words: string): Locator {
    return this.frame.locator('[data-part="goal"] > li').filter({ hasText: words });
  }

  button(name: string): Locator {
    return this.frame.getByRole('button', { name, exact: true });
  }

  /** Unfolds hint or answer. */
  unfold(name: string): Locator {
    return this.frame.locator('details').filter({ has: this.page.locator('summary', { hasText: name }) });
  }

  /** Puts the focus on the text by Tab alone, from the start of the frame. */
  async tabToText(): Promise<void> {
    await this.frame.evaluate((frame: HTMLElement) => {
      frame.tabIndex = -1;
      frame.focus();
    });
    for (let presses = 0; presses < 20; presses += 1) {
      await this.page.keyboard.press('Tab');
      if (await this.text.evaluate((area) => area === document.activeElement)) return;
    }
    throw new Error('Tab does not lead to the text.');
  }

  /** Writes over the whole text with the keyboard. */
  async type(text: string): Promise<void> {
    await this.page.keyboard.press('Control+a');
    await this.page.keyboard.insertText(text);
  }
}
