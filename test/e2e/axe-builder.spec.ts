import { expect, test } from '@playwright/test';
import { AxeBuilder } from './axe-builder.ts';

test('axe finds what is wrong, where it is asked to look and for the rules that are on', async ({ page }) => {
  await page.setContent('<html lang="en"><title>A</title><main><h1>A</h1><img src="x.png"></main></html>');
  const idsOf = async (asked: AxeBuilder) => (await asked.analyze()).violations.map(({ id }) => id);
  expect(await idsOf(new AxeBuilder({ page }))).toEqual(['image-alt']);
  expect(await idsOf(new AxeBuilder({ page }).include('main'))).toEqual(['image-alt']);
  expect(await idsOf(new AxeBuilder({ page }).include('h1'))).toEqual([]);
  expect(await idsOf(new AxeBuilder({ page }).disableRules(['image-alt']))).toEqual([]);
});
