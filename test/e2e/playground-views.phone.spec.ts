import { AxeBuilder } from './axe-builder.ts';
import { calmConfig, PlaygroundPage } from './playground-page.ts';
import { expect, test } from './policed-test.ts';

for (const colorScheme of ['light', 'dark'] as const) {
  test(`boards and experiments under the trainer’s tab, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    const playground = new PlaygroundPage(page);
    await playground.open();
    await playground.write(calmConfig);
    await page.getByRole('tab', { name: 'Trainer', exact: true }).tap();
    await playground.view('Boards').tap();
    const boards = page.getByRole('tabpanel', { name: 'Boards' });
    await expect(boards.getByRole('row')).toHaveCount(7);
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    await boards.getByRole('button', { name: 'Move to n300' }).tap();
    await expect(playground.notice).toContainText('Moved to n300');

    await playground.view('Experiments').tap();
    const view = page.getByRole('tabpanel', { name: 'Experiments' });
    await view.getByRole('button', { name: 'The loss jumps' }).tap();
    await view.getByRole('button', { name: 'Make this change' }).tap();
    await expect(playground.textArea).toHaveValue(/learning_rate: 0\.00005/);
    await view.getByRole('button', { name: 'Add to the log' }).tap();
    await expect(view.getByText('Experiment 1: learning_rate 0.0001 → 0.00005')).toBeVisible();
    expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
    for (const control of await view.locator('button:visible, input:visible, summary:visible').all()) {
      // A field's input lies in a label that is as large as a thumb.
      const box = await control
        .locator('xpath=ancestor-or-self::*[self::label or self::button or self::summary][1]')
        .boundingBox();
      expect(box?.height, await control.innerText()).toBeGreaterThanOrEqual(44);
    }
  });
}
