import { AxeBuilder } from './axe-builder.ts';
import { calmConfig, PlaygroundPage } from './playground-page.ts';
import { expect, test } from './policed-test.ts';

let playground: PlaygroundPage;

test.beforeEach(async ({ page }) => {
  playground = new PlaygroundPage(page);
  await playground.openTextArea();
});

test.describe('the target', () => {
  test('handed over directly, a config is another check', async ({ page }) => {
    await playground.write(calmConfig);
    await expect(playground.signal).toHaveAttribute('data-signal', 'clear');
    await page.getByRole('combobox', { name: 'Run' }).selectOption('direct');
    await expect(playground.signal).toHaveAttribute('data-signal', 'stop');
    await page.getByRole('combobox', { name: 'Run' }).selectOption('launcher');
    await expect(playground.signal).toHaveAttribute('data-signal', 'clear');
  });

  test('the page says what the launcher is', async ({ page }) => {
    const note = page.locator('.pg-target-note');
    await expect(note).toContainText('Its launcher is a script');
    await page.getByRole('combobox', { name: 'Run' }).selectOption('direct');
    await expect(note).not.toContainText('launcher');
  });

  test('the way of running is kept, and is not part of a link', async ({ page, browser }) => {
    await playground.write(calmConfig);
    await page.getByRole('combobox', { name: 'Run' }).selectOption('direct');
    await page.getByRole('button', { name: 'Share' }).click();
    await expect(page).toHaveURL(/#v1\./);
    const link = page.url();
    const elsewhere = await browser.newPage();
    await elsewhere.goto(link);
    await expect(elsewhere.getByLabel('Config, as YAML')).toHaveValue(calmConfig);
    await expect(elsewhere.getByRole('combobox', { name: 'Run' })).toHaveValue('launcher');
    await elsewhere.close();

    await page.goto('/playground/');
    await expect(page.getByRole('combobox', { name: 'Run' })).toHaveValue('direct');
  });

  test('a release is shown with its commit and date', async ({ page }) => {
    const note = page.locator('.pg-target-note');
    await expect(note).toContainText('train_nanogpt.py as it is read at tt-metal 622c6fb9c0 of 2026-06-23.');
    await page.getByRole('combobox', { name: 'Trainer' }).selectOption('nanogpt-cpp');
    await page.getByRole('combobox', { name: 'Release' }).selectOption('v0.64');
    await expect(note).toContainText('nano_gpt as it is read at tt-metal 66c2473110 of 2025-11-25.');
  });
});

test.describe('what the trainer holds', () => {
  test('at a fault of YAML nobody is quoted: which of its words a loader finds is not known', async () => {
    await playground.write('training_config:\n  max-steps:5000\n  batch_size: 8\n');
    await playground.view('What the trainer holds').click();
    await expect(playground.holds).toContainText('What its loader stumbles over:');
    await expect(playground.holds).not.toContainText('Its own words');
  });

  test('an abort is shown in the trainer’s own words, with the way to its place', async ({ page }) => {
    await playground.write(calmConfig);
    await playground.view('What the trainer holds').click();
    await expect(playground.holds).toContainText('train_nanogpt.py at v0.68 stops while it loads it');
    await expect(playground.holds.locator('pre')).toHaveText(
      "ValueError: training_config must contain an 'optimizer' section",
    );
    await playground.holds.getByRole('button', { name: /^Go to line 1/ }).click();
    expect(await playground.selected()).toBe('training_config');
    await playground.holds.getByRole('button', { name: 'What the launcher hands over' }).click();
    await expect(playground.view('What the launcher hands over')).toBeFocused();
    await expect(page.getByRole('tabpanel', { name: 'What the launcher hands over' })).toBeVisible();
  });

  test('each key: as written, as loaded, from where', async ({ page }) => {
    await page.getByRole('combobox', { name: 'Release' }).selectOption('v0.67');
    await playground.write(`${calmConfig}  num_epochs: 3.7\n  use_clip_grad_norm: yes\n  log_level: INFO\n`);
    await playground.view('What the trainer holds').click();
    await expect(playground.held('training_config.batch_size')).toHaveText([
      'batch_size',
      '8',
      '8',
      'config',
    ]);
    await expect(playground.held('training_config.beta1')).toHaveText(['beta1', '–', '0.9', 'default']);
    await expect(playground.held('training_config.num_epochs')).toHaveText([
      'num_epochs',
      '3.7',
      '3',
      'config, another value',
    ]);
    await expect(playground.held('training_config.use_clip_grad_norm')).toHaveText([
      'use_clip_grad_norm',
      'yes',
      'true',
      'config, as true or false',
    ]);
    await expect(playground.held('training_config.log_level')).toHaveText([
      'log_level',
      'INFO',
      '–',
      'not read',
    ]);
    await expect(playground.holds).toContainText('2 not as written');
    await expect(playground.holds).toContainText('1 written key is not read.');
  });

  test('a silent default, and the key that a release reads in another place', async ({ page }) => {
    await page.getByRole('combobox', { name: 'Trainer' }).selectOption('nanogpt-cpp');
    await playground.write(
      `${calmConfig}  seed: 1\n  num_epochs: 1\n  weight_decay: 0.01\n  gradient_accumulation_steps: four\n`.replace(
        '  gradient_accumulation_steps: 4\n',
        '',
      ),
    );
    await playground.view('What the trainer holds').click();
    await expect(playground.held('training_config.gradient_accumulation_steps')).toHaveText([
      'gradient_accumulation_steps',
      'four',
      '1',
      'default, not what is written',
    ]);
    await expect(playground.held('training_config.optimizer.lr')).toHaveText(['lr', '–', '0.001', 'default']);
    await expect(playground.held('training_config.learning_rate').last()).toHaveText(
      'not read; this release reads optimizer.lr',
    );
  });

  test('what the base file says is told apart by a word', async ({ page }) => {
    await page.getByRole('combobox', { name: 'Trainer' }).selectOption('gsm8k-py');
    await playground.write(calmConfig);
    await playground.view('What the trainer holds').click();
    await expect(playground.held('scheduler_config.max_lr')).toHaveText([
      'max_lr',
      '–',
      '0.0001',
      'base file',
    ]);
  });

  test('it follows the text, and a value leads to its place', async ({ page }) => {
    await page.getByRole('combobox', { name: 'Release' }).selectOption('v0.67');
    await playground.write(calmConfig);
    await playground.view('What the trainer holds').click();
    await playground.write(calmConfig.replace('batch_size: 8', 'batch_size: 12'));
    await expect(playground.held('training_config.batch_size').nth(2)).toHaveText('12');
    await playground.held('training_config.batch_size').getByRole('button').click();
    await expect(playground.textArea).toBeFocused();
    expect(await playground.selected()).toBe('12');
  });

  test('a model config is held too, and is not what a launcher starts from', async () => {
    await playground.write('transformer_config:\n  model_type: gpt2\n  num_heads: 4\n');
    await playground.view('What the trainer holds').click();
    await expect(playground.held('transformer_config.num_heads')).toHaveText([
      'num_heads',
      '4',
      '4',
      'config',
    ]);
    await playground.view('What the launcher hands over').click();
    await expect(playground.launchPreview).toContainText('This is a model config');
  });
});

test.describe('what the launcher hands over', () => {
  test('the file, with what is changed marked and told', async () => {
    await playground.write(`${calmConfig}  log_level: INFO\n  eval_every: 50\n`);
    await playground.view('What the launcher hands over').click();
    const line = (text: string) =>
      playground.launchPreview.locator('.pg-handed li').filter({ hasText: text });
    await expect(line('batch_size: 8')).toHaveAttribute('data-mark', 'same');
    await expect(line('lr: 0.0001')).toHaveAttribute('data-mark', 'added');
    await expect(line('lr: 0.0001')).toContainText('from learning_rate');
    await expect(line('model_config:')).toContainText('was "model_configs/model.yaml"');
    await expect(line('num_epochs:')).toContainText('filled in');
    await expect(playground.launchPreview).toContainText('--config {{run}}/training.yaml');
    await expect(playground.launchPreview).toContainText('TT_LOGGER_LEVEL=Info');
    await expect(playground.launchPreview.locator('[data-kind="not-honoured"]')).toContainText('eval_every');
    await expect(playground.launchPreview.locator('[data-kind="launcher"]')).toContainText('log_level');
  });

  test('it follows target and text', async ({ page }) => {
    await playground.write(calmConfig);
    await playground.view('What the launcher hands over').click();
    await expect(playground.launchPreview).toContainText('optimizer:');
    await page.getByRole('combobox', { name: 'Release' }).selectOption('v0.67');
    await expect(playground.launchPreview).not.toContainText('optimizer:');
    await playground.write(calmConfig.replace('max_steps: 5000', 'max_steps: 70'));
    await expect(playground.launchPreview).toContainText('max_steps: 70');
    await page.getByRole('combobox', { name: 'Run' }).selectOption('direct');
    await expect(playground.launchPreview).toContainText('You hand the config over directly.');
  });

  test('a config that cannot be handed over says why', async () => {
    await playground.write('training_config:\n  batch_size: [\n');
    await playground.view('What the launcher hands over').click();
    await expect(playground.launchPreview).toContainText('The launcher hands nothing over.');
    await expect(playground.launchPreview).toContainText('cannot be read');
  });

  test('nothing of a config becomes markup', async ({ page }) => {
    await page.getByRole('combobox', { name: 'Release' }).selectOption('v0.67');
    await playground.write(
      `${calmConfig}  checkpoint_dir: "<img src=x onerror=document.title=1>"\n  "<b>x</b>": "<b>1</b>"\n`,
    );
    for (const name of ['What the trainer holds', 'What the launcher hands over']) {
      await playground.view(name).click();
      await expect(page.getByRole('tabpanel', { name })).toContainText('<img src=x');
      await expect(page.locator('.pg-side :is(img, b)')).toHaveCount(0);
    }
    await expect(page).toHaveTitle(/Playground/);
  });
});

test('the tabs go by arrow keys', async ({ page }) => {
  await playground.view('Figures').focus();
  await page.keyboard.press('ArrowRight');
  await expect(playground.view('What the trainer holds')).toBeFocused();
  await page.keyboard.press('End');
  await expect(page.getByRole('tabpanel', { name: 'Experiments' })).toBeVisible();
  await page.keyboard.press('ArrowRight');
  await expect(playground.view('Figures')).toHaveAttribute('aria-selected', 'true');
  await expect(playground.figure('effectiveBatchSize')).toBeVisible();
});

for (const template of ['n150', 't3k', 'galaxy']) {
  test(`at 1440 by 900 the mesh of ${template} is in sight without scrolling`, async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await page.getByLabel('Start from').selectOption(`templates/${template}`);
    await expect(playground.textArea).toHaveValue(new RegExp(`board=${template}`));
    await expect(page.locator('.pg-device').last()).toBeInViewport({ ratio: 1 });
  });
}

for (const colorScheme of ['light', 'dark'] as const) {
  test(`axe finds nothing in the views, ${colorScheme}`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await playground.write(`${calmConfig}  use_clip_grad_norm: yes\n  log_level: INFO\n`);
    for (const release of ['v0.67', 'v0.68']) {
      await page.getByRole('combobox', { name: 'Release' }).selectOption(release);
      for (const name of ['What the trainer holds', 'What the launcher hands over']) {
        await playground.view(name).click();
        await expect(page.getByRole('tabpanel', { name })).toContainText(release);
        expect((await new AxeBuilder({ page }).analyze()).violations).toEqual([]);
      }
    }
  });
}
