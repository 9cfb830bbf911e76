import { AxeBuilder } from './axe-builder.ts';
import { ExercisePage } from './exercise-page.ts';
import { expect, test } from './policed-test.ts';

test('a figure is brought to its goal by keyboard alone, and the solved state survives a reload', async ({
  page,
}) => {
  const exercise = new ExercisePage(page, 'effective-batch');
  await page.goto('/lesson/batch-size/');
  await expect(exercise.condition('effective batch size: 32')).toContainText('now 4 × 4 = 16');
  await expect(exercise.state).toHaveText('Not solved');
  await exercise.tabToText();
  await expect(exercise.word).toContainText('Not yet. Wanted: effective batch size: 32; now 4 × 4 = 16.');
  await page.keyboard.press('Control+End');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('End');
  await page.keyboard.press('Backspace');
  await page.keyboard.type('8');
  await expect(exercise.word).toHaveText(/^Solved\. 4 × 8 = 32\./);
  await expect(exercise.condition('effective batch size: 32')).toContainText('Met: ');
  await expect(exercise.state).toHaveText('Solved');

  await page.reload();
  await expect(exercise.state).toHaveText('Solved');
  await page.goto('/lesson/');
  const progress = page.locator('[data-exercise-progress]');
  await expect(progress).toContainText(/1 of \d+ solved/);
  await expect(progress.locator('[data-solved-mark="effective-batch"]')).toContainText(': Solved');
});

test('raising what must stay does not solve it', async ({ page }) => {
  const exercise = new ExercisePage(page, 'effective-batch');
  await page.goto('/lesson/batch-size/');
  await exercise.tabToText();
  await exercise.type('training_config:\n  batch_size: 8\n  gradient_accumulation_steps: 4\n');
  await expect(exercise.condition('effective batch size: 32')).toContainText('Met: ');
  await expect(exercise.word).toContainText('Not yet. Wanted: batch_size stays 4; now 8.');
  await expect(exercise.state).toHaveText('Not solved');
});

test('a broken config is repaired, with the engine’s words under it, and a text that cannot be read is no way out', async ({
  page,
}) => {
  const exercise = new ExercisePage(page, 'square-mesh');
  await page.goto('/lesson/devices/');
  const problem = exercise.frame.locator('.ty-problem').filter({ hasText: 'mesh-parallelism-mismatch' });
  await expect(problem.first()).toBeVisible();
  await exercise.tabToText();
  await exercise.type('training_config: [');
  await expect(
    exercise.frame.locator('.ty-problem').filter({ hasText: 'yaml-syntax' }).first(),
  ).toBeVisible();
  await expect(exercise.word).toContainText('Not yet');
  await exercise.type(
    'training_config:\n  batch_size: 32\n\ndevice_config:\n  enable_ddp: true\n  mesh_shape: [1, 8]\n',
  );
  await expect(exercise.word).toContainText('Solved.');
  await expect(problem).toHaveCount(0);
});

test('a config is chosen by keyboard, and each choice gets the engine’s verdict', async ({ page }) => {
  const exercise = new ExercisePage(page, 'for-an-n300');
  await page.goto('/lesson/boards/');
  const verdicts = exercise.frame.locator('[data-verdict]:visible');
  await exercise.frame.getByRole('radio', { name: 'Config A' }).focus();
  await page.keyboard.press('Space');
  await expect(verdicts).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(exercise.word).toContainText('Config A does not do it.');
  await expect(verdicts).toContainText('devices-without-ddp');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('Enter');
  await expect(exercise.word).toContainText('Solved. In B');
  await expect(exercise.state).toHaveText('Solved');
  expect(exercise.engineRequests()).toEqual([]);
  await page.reload();
  await expect(exercise.state).toHaveText('Solved');
});

test('nothing of the engine is asked for before the reader begins', async ({ page }) => {
  const exercise = new ExercisePage(page, 'all-five');
  await page.goto('/lesson/common-mistakes/', { waitUntil: 'networkidle' });
  await exercise.frame.scrollIntoViewIfNeeded();
  await exercise.unfold('Hint').locator('summary').click();
  expect(exercise.engineRequests()).toEqual([]);
  await exercise.button('Check').click();
  await expect(exercise.word).toContainText('Not yet.');
  expect(exercise.engineRequests().some((path) => path.includes('check-worker'))).toBe(true);
});

test('the frame stands still when the engine comes', async ({ page }) => {
  const exercise = new ExercisePage(page, 'all-five');
  await page.goto('/lesson/common-mistakes/', { waitUntil: 'networkidle' });
  const problems = await exercise.frame.locator('.ty-problems').first().innerText();
  const before = await exercise.frame.boundingBox();
  await exercise.button('Check').click();
  await expect(exercise.word).toContainText('Not yet.');
  expect(await exercise.frame.locator('.ty-problems').first().innerText()).toBe(problems);
  expect((await exercise.frame.boundingBox())?.height).toBe(before?.height);
});

test('starting again can be undone', async ({ page }) => {
  const exercise = new ExercisePage(page, 'ten-checkpoints');
  await page.goto('/lesson/checkpoints/');
  const start = await exercise.text.inputValue();
  const mine = start.replace('model_save_interval: 1', 'model_save_interval: 250');
  await exercise.tabToText();
  await exercise.type(mine);
  await exercise.button('Start again').click();
  await expect(exercise.text).toHaveValue(start);
  await exercise.button('Undo').click();
  await expect(exercise.text).toHaveValue(mine);
  await expect(exercise.button('Start again')).toBeVisible();
});

for (const [what, pattern] of [
  ['its own script', '**/config-workspace*'],
  ['the engine', '**/check-worker*'],
] as const) {
  test(`where ${what} does not come, that is said, and trying again helps`, async ({ page }) => {
    const exercise = new ExercisePage(page, 'effective-batch');
    await page.route(pattern, (route) => route.abort());
    await page.goto('/lesson/batch-size/');
    await exercise.tabToText();
    await expect(exercise.word).toContainText('The checker could not be fetched');
    await page.unroute(pattern);
    await exercise.button('Try again').click();
    await expect(exercise.word).toContainText('Not yet.');
    await expect(exercise.text).toBeFocused();
    await exercise.type('training_config:\n  batch_size: 4\n  gradient_accumulation_steps: 8\n');
    await expect(exercise.word).toContainText('Solved.');
  });
}

test('a browser that forbids storage is no obstacle', async ({ page }) => {
  await page.addInitScript(() => {
    Object.defineProperty(window, 'localStorage', {
      get() {
        throw new DOMException('Storage is forbidden.', 'SecurityError');
      },
    });
  });
  const exercise = new ExercisePage(page, 'effective-batch');
  await page.goto('/lesson/batch-size/');
  await exercise.tabToText();
  await exercise.type('training_config:\n  batch_size: 4\n  gradient_accumulation_steps: 8\n');
  await expect(exercise.state).toHaveText('Solved');
});

test('what is solved can be forgotten, and that undone', async ({ page }) => {
  await page.addInitScript(() =>
    localStorage.setItem('trainyard.exercises.solved', '["effective-batch", "all-five"]'),
  );
  await page.goto('/lesson/');
  const progress = page.locator('[data-exercise-progress]');
  await expect(progress).toContainText('2 of');
  await progress.getByRole('button', { name: 'Forget what is solved' }).click();
  await expect(progress).toContainText('0 of');
  await progress.getByRole('button', { name: 'Undo' }).click();
  await expect(progress).toContainText('2 of');
});

test('the start page stands still while it marks what is solved', async ({ page }) => {
  const heightOf = async () => {
    await page.goto('/lesson/', { waitUntil: 'networkidle' });
    return (await page.locator('[data-exercise-progress]').boundingBox())?.height;
  };
  const none = await heightOf();
  await page.evaluate(() => localStorage.setItem('trainyard.exercises.solved', '["effective-batch"]'));
  expect(await heightOf()).toBe(none);
});

test('the text goes along to the playground', async ({ page }) => {
  const exercise = new ExercisePage(page, 'effective-batch');
  await page.goto('/lesson/batch-size/');
  await exercise.tabToText();
  const mine = 'training_config:\n  batch_size: 4\n  gradient_accumulation_steps: 2\n';
  await exercise.type(mine);
  await expect(exercise.condition('effective batch size')).toContainText('4 × 2 = 8');
  await exercise.frame
    .getByRole('link', { name: /^Open in the playground/ })
    .first()
    .click();
  await expect(page).toHaveURL(/\/playground\/#v1\./);
  await expect(page.getByLabel('Config, as YAML')).toHaveValue(mine);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('an exercise is a question with an answer to unfold', async ({ page }) => {
    const exercise = new ExercisePage(page, 'all-five');
    await page.goto('/lesson/common-mistakes/');
    await expect(exercise.frame).toContainText('Repair them');
    await expect(exercise.button('Check')).toBeHidden();
    const answer = exercise.unfold('Answer');
    await expect(answer.getByText('All five are gone.')).toBeHidden();
    await answer.locator('summary').click();
    await expect(answer.getByText('All five are gone.')).toBeVisible();
    await expect(answer.getByRole('figure')).toContainText('learning_rate: 0.0001');
  });
});

test.describe('axe finds nothing', () => {
  for (const colorScheme of ['light', 'dark'] as const) {
    for (const [address, id] of [
      ['/lesson/common-mistakes/', 'all-five'],
      ['/lesson/boards/', 'for-an-n300'],
    ] as const) {
      test(`${address} ${colorScheme}, worked on and unfolded`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        const exercise = new ExercisePage(page, id);
        await page.goto(address);
        const radio = exercise.frame.getByRole('radio').first();
        if (id === 'for-an-n300') await radio.check();
        await exercise.button('Check').click();
        await expect(exercise.word).toContainText(/Not yet|does not do it/);
        for (const name of ['Hint', 'Answer']) await exercise.unfold(name).locator('summary').click();
        const { violations } = await new AxeBuilder({ page }).include('.ty-try').analyze();
        expect(
          violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
        ).toEqual([]);
      });
    }
  }
});
