import { existsSync, globSync, readFileSync } from 'node:fs';

export interface LawText {
  readonly name: string;
  readonly text: string;
}

const filesOf = (pattern: string): readonly LawText[] =>
  globSync(pattern)
    .sort()
    .map((name) => ({ name, text: readFileSync(name, 'utf8') }));

/** Every config of the site: templates, scenarios, models, and the fenced ones of its pages. */
export const siteTexts: readonly LawText[] = [
  ...filesOf('content/**/*.yaml'),
  ...filesOf('content/**/*.mdx').flatMap(({ name, text }) =>
    [...text.matchAll(/^```yaml[^\n]*\n([\s\S]*?)^```/gm)].map(([, fenced = ''], at) => ({
      name: `${name} ${at + 1}`,
      text: fenced,
    })),
  ),
];

/** Configs that ship with tt-train. */
export const corpusTexts: readonly LawText[] = [
  ...filesOf('../shared/corpus/**/*.yaml'),
  ...filesOf('../shared/corpus-grpo/**/*.yaml'),
];

interface ForeignText {
  readonly id: string;
  readonly text: string;
  readonly expect: { readonly kind: string };
}

const foreignFile = '../shared/foreign/foreign-open.json';

/** What people paste that is none of ours, with what it is. */
export const foreignTexts: readonly (LawText & { readonly kind: string })[] = existsSync(foreignFile)
  ? (JSON.parse(readFileSync(foreignFile, 'utf8')) as readonly ForeignText[]).map(({ id, text, expect }) => ({
      name: id,
      text,
      kind: expect.kind,
    }))
  : [];
