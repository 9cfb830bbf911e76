import { ExercisePage } from './exercise-page.ts';
import { expect, test } from './policed-test.ts';
import { sidewaysScroll } from './sideways-scroll.ts';

for (const address of [
  '/lesson/common-mistakes/',
  '/lesson/boards/',
  '/lesson/put-it-together/',
  '/lesson/',
]) {
  test(`${address} is as wide as the screen, down to 320 px`, async ({ page }) => {
    await page.goto(address);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 800 });
      expect(await sidewaysScroll(page), `at ${width} px`).toBe(0);
    }
  });
}

test('an exercise is solved by thumb, and its targets are large enough', async ({ page }) => {
  const exercise = new ExercisePage(page, 'idle-chip');
  await page.goto('/lesson/devices/');
  await exercise.text.tap();
  await exercise.text.fill((await exercise.text.inputValue()).replace('[1, 1]', '[1, 2]'));
  await expect(exercise.word).toContainText('Solved.');
  for (const button of await exercise.frame.getByRole('button', { name: /^(Check|Start again)$/ }).all()) {
    expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  // Below 16 px, phones zoom in on a field that gets the focus.
  await expect(exercise.text).toHaveCSS('font-size', '16px');
});
