import { readFileSync } from 'node:fs';
import { applyFix, type Code, check, codes, type Diagnostic } from '../../src/core/index.ts';
import { encodeShareLink } from '../../src/playground/share-link.ts';
import { configFences } from '../content/config-fences.ts';
import { MonacoPage } from './monaco-page.ts';
import { expect, test } from './policed-test.ts';

/** A rule's own example, as its page has it, and what the engine says of it. */
interface Example {
  readonly code: Code;
  readonly text: string;
  /** The model config beside it, where the example has one. */
  readonly model: string | undefined;
  readonly target: (typeof configFences)[number]['fence']['target'];
  readonly datasetSize: number | undefined;
  readonly diagnostic: Diagnostic;
}

/** Rules that the editor does not set off: 1 MiB of text is listed, not marked, and the pickers let nobody choose such a target. */
const outOfReach: ReadonlySet<Code> = new Set<Code>(['document-too-large', 'trainer-not-in-release']);

function exampleOf(code: Code): Example | undefined {
  for (const { file, text, fence } of configFences) {
    if (file !== `content/rules/${code}.mdx`) continue;
    const { target, datasetSize } = fence;
    const model =
      fence.model === undefined ? undefined : readFileSync(`content/models/${fence.model}`, 'utf8');
    const { diagnostics } = check(text, {
      target,
      ...(datasetSize === undefined ? {} : { datasetSize }),
      ...(model === undefined ? {} : { model }),
    });
    const diagnostic = diagnostics.find((one) => one.code === code);
    if (diagnostic) return { code, text, model, target, datasetSize, diagnostic };
  }
  return undefined;
}

const examples = codes.filter((code) => !outOfReach.has(code)).flatMap((code) => exampleOf(code) ?? []);

/** One page a handful of rules: a page takes longer to come than a rule to try. */
const handfuls = Map.groupBy(examples, (_, index) => Math.floor(index / 10));

test('every rule that the editor can set off is tried in it', () => {
  const tried = new Set(examples.map(({ code }) => code));
  expect(codes.filter((code) => !tried.has(code) && !outOfReach.has(code))).toEqual([]);
});

for (const handful of handfuls.values()) {
  const names = handful.map(({ code }) => code);
  test(`marker, click, hover and fix, from ${names[0]} to ${names.at(-1)}`, async ({ page }) => {
    test.setTimeout(150_000);
    const playground = new MonacoPage(page);
    await playground.open();
    for (const example of handful) {
      await test.step(example.code, () => tryOut(playground, example));
    }
  });
}

async function tryOut(playground: MonacoPage, example: Example): Promise<void> {
  const { page } = playground;
  const { code, text, diagnostic } = example;
  await lay(playground, example);
  await expect(playground.problem(code).first(), code).toBeVisible();

  await playground.placeOf(code).click();
  const { start, end } = diagnostic.span;
  const marked = text.slice(start, end).replaceAll('\r\n', '\n');
  if (marked !== '') {
    expect(await playground.copied(), `what ${code} marks`).toBe(marked);
    await expect.poll(() => isUnderlined(playground), `${code} is underlined`).toBe(true);
  }
  await playground.press('Control+k', 'Control+i');
  await expect(playground.hover.getByRole('link', { name: code }).first(), code).toBeVisible();
  await playground.press('Escape');

  const [fix] = diagnostic.fixes;
  if (fix === undefined) return;
  await playground.placeOf(code).click();
  await playground.press('Control+.');
  const title = playground.fixes.getByText(fix.title, { exact: true });
  expect(await title.evaluate((words) => words.scrollWidth - words.clientWidth), fix.title).toBeLessThan(1);
  await title.click();
  await expect
    .poll(async () => (await playground.downloaded()).text, `${code}: ${fix.title}`)
    .toBe(applyFix(text.replaceAll('\r\n', '\n'), fix));
  await expect(page.locator('.action-widget:visible')).toHaveCount(0);
}

/** Puts an example on the desk, with its target. */
async function lay(playground: MonacoPage, { text, model, target, datasetSize }: Example): Promise<void> {
  const { page } = playground;
  const { board, trainer, release, run } = target;
  const link = await encodeShareLink({
    t: text,
    b: board,
    r: trainer,
    l: release,
    ...(model === undefined ? {} : { m: model }),
  });
  await page.evaluate((hash) => {
    location.hash = hash;
  }, link);
  await expect(page.locator('.pg-notice')).toBeVisible();
  await page.getByRole('combobox', { name: 'Run' }).selectOption(run);
  await page.getByLabel(/^Training examples/).fill(datasetSize === undefined ? '' : String(datasetSize));
}

/** Whether something wavy is drawn where the selection is. */
function isUnderlined({ page }: MonacoPage): Promise<boolean> {
  return page.evaluate(() => {
    const boxes = (selector: string) =>
      [...document.querySelectorAll(`.pg-monaco ${selector}`)].map((one) => one.getBoundingClientRect());
    const waves = boxes('[class*="squiggly-"]');
    return boxes('.selected-text').some((selected) =>
      waves.some(
        (wave) =>
          wave.left < selected.right + 2 &&
          wave.right > selected.left - 2 &&
          wave.top < selected.bottom &&
          wave.bottom > selected.top,
      ),
    );
  });
}
