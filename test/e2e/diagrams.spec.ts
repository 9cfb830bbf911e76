import type { Locator } from '@playwright/test';
import { diagrams } from '../site/diagrams.ts';
import { AxeBuilder } from './axe-builder.ts';
import { expect, test } from './reading-test.ts';

/** The smallest letters of a drawing, in px of the page. */
function letterSize(drawing: Locator): Promise<number> {
  return drawing.evaluate((svg) => {
    const scale = svg.getBoundingClientRect().width / (svg as SVGSVGElement).viewBox.baseVal.width;
    const sizes = [...svg.querySelectorAll('text')].map((text) =>
      Number.parseFloat(getComputedStyle(text).fontSize),
    );
    return Math.min(...sizes) * scale;
  });
}

/** Whether the words of each box stay within it, in the reader's own font. */
function wordsOutsideTheirBox(drawing: Locator): Promise<string[]> {
  return drawing.evaluate((svg) =>
    [...svg.querySelectorAll('rect.box')].flatMap((box) => {
      const words = box.parentElement?.querySelector('text');
      if (words === null || words === undefined) return ['a box without words'];
      const [outer, inner] = [box.getBoundingClientRect(), words.getBoundingClientRect()];
      const inside = inner.left >= outer.left && inner.right <= outer.right;
      return inside && inner.top >= outer.top && inner.bottom <= outer.bottom ? [] : [words.textContent];
    }),
  );
}

/** The contrast of words, box edges and lines with what lies under them: axe does not measure it in drawings. */
function contrasts(drawing: Locator): Promise<{ words: number; lines: number }> {
  return drawing.evaluate((svg) => {
    const luminance = (colour: string) => {
      const [red = 0, green = 0, blue = 0] = (colour.match(/[\d.]+/g) ?? []).map((part) => {
        const share = Number(part) / 255;
        return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
      });
      return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
    };
    const contrast = (one: string, other: string) => {
      const [dark = 0, light = 0] = [luminance(one), luminance(other)].sort((a, b) => a - b);
      return (light + 0.05) / (dark + 0.05);
    };
    const style = (selector: string) => {
      const found = svg.querySelector(selector);
      if (found === null) throw new Error(`The drawing has no ${selector}.`);
      return getComputedStyle(found);
    };
    const ground = getComputedStyle(document.body).backgroundColor;
    const box = style('.box');
    return {
      words: Math.min(contrast(style('text').fill, box.fill), contrast(style('text').fill, ground)),
      lines: Math.min(
        contrast(style('.edge').stroke, ground),
        contrast(box.stroke, ground),
        contrast(box.stroke, box.fill),
      ),
    };
  });
}

for (const { name, page: address } of diagrams) {
  test.describe(`the diagram ${name}`, () => {
    for (const colorScheme of ['light', 'dark'] as const) {
      test(`can be seen and read in the ${colorScheme} theme`, async ({ page }) => {
        await page.emulateMedia({ colorScheme });
        await page.goto(address);
        await expect(page.locator('html')).toHaveAttribute('data-theme', colorScheme);
        const drawing = page.locator(`#ty-${name}`);
        await expect(drawing).toBeVisible();
        const { words, lines } = await contrasts(drawing);
        expect(words).toBeGreaterThanOrEqual(7);
        expect(lines).toBeGreaterThanOrEqual(3);
        const { violations } = await new AxeBuilder({ page }).include('figure.diagram').analyze();
        expect(violations.map(({ id, help }) => `${id}: ${help}`)).toEqual([]);
      });
    }

    test('fits a wide page', async ({ page }) => {
      await page.goto(address);
      const drawing = page.locator(`#ty-${name}`);
      await expect(page.locator(`#ty-${name}-narrow`)).toBeHidden();
      expect(await letterSize(drawing)).toBeGreaterThanOrEqual(11.5);
      expect(await wordsOutsideTheirBox(drawing)).toEqual([]);
    });

    for (const width of [320, 390]) {
      test(`fits a phone ${width} px wide`, async ({ page }) => {
        await page.setViewportSize({ width, height: 844 });
        await page.goto(address);
        const drawing = page.locator(`#ty-${name}-narrow`);
        await expect(drawing).toBeVisible();
        await expect(page.locator(`#ty-${name}`)).toBeHidden();
        expect(await letterSize(drawing)).toBeGreaterThanOrEqual(width === 390 ? 12 : 10);
        expect(await wordsOutsideTheirBox(drawing)).toEqual([]);
        expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
      });
    }
  });
}
