import { expect, type Locator } from '@playwright/test';
import { PlaygroundPage } from './playground-page.ts';

/** The playground with Monaco, worked as hands work it: by keys and pointer, and read by what is drawn. */
export class MonacoPage extends PlaygroundPage {
  readonly hover: Locator = this.page.locator('.monaco-hover:visible');
  readonly offers: Locator = this.page.locator('.suggest-widget.visible');
  readonly fixes: Locator = this.page.locator('.action-widget').first();

  /** Opens it, and waits for Monaco. */
  override async open(fragment = ''): Promise<void> {
    await this.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await super.open(fragment);
    // Half a megabyte of script takes its time on a busy machine.
    await expect(this.monaco).toBeVisible({ timeout: 20_000 });
  }

  async focus(): Promise<void> {
    await this.page.evaluate(() =>
      document.querySelector<HTMLElement>('.pg-monaco [role="textbox"]')?.focus(),
    );
  }

  /** Puts a text into it as a hand does: all selected, then pasted over. The cursor is at its end. */
  async paste(text: string): Promise<void> {
    await this.page.evaluate((copied) => navigator.clipboard.writeText(copied), text);
    await this.focus();
    await this.press('Control+a', 'Control+v');
  }

  async press(...keys: readonly string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** What is selected, through the clipboard. */
  async copied(): Promise<string> {
    await this.press('Control+c');
    // With the browser of the tests calling itself one on Windows, Monaco copies lines as Windows has them.
    return (await this.page.evaluate(() => navigator.clipboard.readText())).replaceAll('\r\n', '\n');
  }

  /** The text as the clipboard gets it; the selection is all of it after. */
  async text(): Promise<string> {
    await this.focus();
    await this.press('Control+a');
    return this.copied();
  }

  /** Rests the pointer on a word, once the word has its colour: until then its line is one span, which is put away. */
  async pointAt(word: string): Promise<void> {
    const coloured = new RegExp(`^\\s*${word}$`);
    const shown = this.page.locator('.pg-monaco .view-line span > span').filter({ hasText: coloured }).last();
    await shown.hover({ force: true, position: { x: 8, y: 8 } });
    await shown.hover({ force: true, position: { x: 12, y: 9 } });
  }
}
