import { calmConfig, PlaygroundPage } from './playground-page.ts';
import { expect, test } from './policed-test.ts';

const sentence = (release: string) =>
  `gsm8k_finetune.py at ${release} stops with every config, before its first step.`;

test('the picker says of a program that it stops with every config at the release', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.openTextArea();
  await playground.write(calmConfig);
  const note = page.locator('.pg-stops-note');
  await expect(note).toBeHidden();
  const trainer = page.getByRole('combobox', { name: 'Trainer' });
  await trainer.selectOption('gsm8k-py');
  await expect(note).toContainText(sentence('v0.68'));
  await expect(trainer).toHaveAccessibleDescription(/stops with every config/);
  await expect(playground.signal).toHaveAttribute('data-signal', 'stop');
  await expect(playground.problems.filter({ hasText: 'trainer-stops-always' })).toContainText('TT_FATAL');
  await page.getByRole('combobox', { name: 'Release' }).selectOption('v0.67');
  await expect(note).toContainText(sentence('v0.67'));
  await trainer.selectOption('nanogpt-py');
  await expect(note).toBeHidden();
});

test('its link leads to the page of the rule', async ({ page }) => {
  const playground = new PlaygroundPage(page);
  await playground.openTextArea();
  await page.getByRole('combobox', { name: 'Trainer' }).selectOption('gsm8k-py');
  await page.locator('.pg-stops-note').getByRole('link').click();
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/stops with every config/);
});

for (const address of ['/scenarios/medical-chatbot/', '/scenarios/code-translator/', '/lesson/trainers/']) {
  test(`${address} says that the program stops with every config`, async ({ page }) => {
    await page.goto(address);
    const note = page.getByRole('complementary', { name: 'gsm8k_finetune.py stops with every config' });
    await expect(note).toContainText('At v0.67 and v0.68, gsm8k_finetune.py stops before its first step');
    await expect(note.getByRole('link')).toHaveAttribute('href', /\/rules\/trainer-stops-always\/$/);
  });
}

test('a launcher for it says that it starts nothing', async ({ page }) => {
  await page.goto('/scenarios/medical-chatbot/');
  const box = page.getByRole('complementary', { name: 'The launcher of this config' });
  await expect(box).toContainText(`${sentence('v0.68')} So this script says why and starts nothing`);
});

test('beside lines of a lesson that are fine, it stands as a note', async ({ page }) => {
  await page.goto('/lesson/learning-rate/');
  const block = page.locator('.ty-config', { hasText: 'gsm8k-py: a constant rate' });
  await expect(block.locator('.ty-problem--info')).toContainText(sentence('v0.68'));
});
