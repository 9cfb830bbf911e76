import { readFile } from 'node:fs/promises';
import { expect, type Locator, type Page } from '@playwright/test';

/** A config with an effective batch size of 8 × 4 = 32 and nothing that the checker warns of. */
export const calmConfig = `training_config:
  batch_size: 8
  gradient_accumulation_steps: 4
  max_steps: 5000
  learning_rate: 0.0001
  model_save_interval: 100
  model_config: "model_configs/model.yaml"
  data_path: "data/train.txt"
`;

/** The same with a misspelt key. */
export const misspeltConfig = calmConfig.replace('batch_size', 'batchsize');

/** Two keys of it are misspelt in a way that is certain for every target. */
export const twiceMisspeltConfig = calmConfig
  .replace('max_steps', 'maxsteps')
  .replace('gradient_accumulation_steps', 'gradient_accumulation_step');

/** The playground as a test sees it: by what is written on it. */
export class PlaygroundPage {
  readonly page: Page;
  readonly textArea: Locator;
  readonly monaco: Locator;
  readonly problems: Locator;
  readonly signal: Locator;
  readonly notice: Locator;
  readonly holds: Locator;
  readonly launchPreview: Locator;

  constructor(page: Page) {
    this.page = page;
    this.textArea = page.getByLabel('Config, as YAML');
    this.monaco = page.locator('.pg-monaco .monaco-editor').first();
    this.problems = page.locator('.pg-problem');
    this.signal = page.locator('.pg-signal');
    this.notice = page.locator('.pg-notice');
    this.holds = page.locator('#pg-panel-holds');
    this.launchPreview = page.locator('#pg-panel-handover');
  }

  /** Opens it and waits until the first text has been checked. */
  async open(fragment = ''): Promise<void> {
    await this.page.goto(`/playground/${fragment}`);
    await expect(this.signal).not.toHaveAttribute('data-signal', 'unknown');
  }

  /** Opens it where Monaco never comes, so that the text area stays. */
  async openTextArea(fragment = ''): Promise<void> {
    await this.page.route('**/monaco-editor*', (route) => route.abort());
    await this.open(fragment);
  }

  /** Opens it and waits for Monaco. */
  async openMonaco(fragment = ''): Promise<void> {
    await this.open(fragment);
    await expect(this.monaco).toBeVisible();
    await expect(this.textArea).toBeHidden();
  }

  /** Writes a text as a hand would paste it. */
  async write(text: string): Promise<void> {
    await this.textArea.fill(text);
  }

  problem(code: string): Locator {
    return this.page.locator(`.pg-problem[data-code="${code}"]`);
  }

  /** The button that says where a problem is and goes there. */
  placeOf(code: string): Locator {
    return this.problem(code).locator('.pg-place').first();
  }

  /** The first of the buttons that mend a problem. */
  fixOf(code: string): Locator {
    return this.problem(code).locator('[data-fix]').first();
  }

  figure(name: string): Locator {
    return this.page.locator(`.pg-figure[data-figure="${name}"]`);
  }

  /** Where a figure stands that cannot be known. */
  unknownFigure(name: string): Locator {
    return this.page.locator(`.pg-unknown > dl > div:has([data-figure="${name}"])`);
  }

  /** The tab that opens a view of what follows from the config. */
  view(name: string): Locator {
    return this.page.getByRole('tab', { name, exact: true });
  }

  /** The cells of a key: its name, as written, as loaded, from where. */
  held(path: string): Locator {
    return this.holds.locator(`[data-key="${path}"] > *`);
  }

  /** What the text area has selected. */
  async selected(): Promise<string> {
    return this.textArea.evaluate((area: HTMLTextAreaElement) =>
      area.value.slice(area.selectionStart, area.selectionEnd),
    );
  }

  /** Chooses from the menu of what is done with the draft as a whole. */
  async fromFileMenu(name: string | RegExp): Promise<void> {
    await this.page.getByRole('button', { name: 'File', exact: true }).click();
    await this.page.getByRole('menuitem', { name }).click();
  }

  /** The text that would leave the page, whichever editor holds it. */
  async downloaded(): Promise<{ name: string; text: string }> {
    const coming = this.page.waitForEvent('download');
    await this.page.getByRole('button', { name: 'Download', exact: true }).click();
    await this.page.getByRole('menuitem', { name: 'The config' }).click();
    const download = await coming;
    return { name: download.suggestedFilename(), text: await readFile(await download.path(), 'utf8') };
  }
}
