import { readFileSync } from 'node:fs';
import { isScalar, parseDocument, Scalar as YamlScalar } from 'yaml';
import type { Scalar } from '../../../src/core/yaml/dialects/scalar.ts';

type Recorded = { readonly value: string } | { readonly error: string };

/** One recording: what each library made of `k: TEXT`. */
export interface ScalarRow {
  readonly text: string;
  readonly pyyaml: { readonly type: string; readonly value?: string | boolean };
  readonly python_int: Recorded;
  readonly python_float: Recorded;
  readonly yamlcpp: Readonly<Record<'bool' | 'uint32' | 'int' | 'float' | 'string', Recorded>>;
}

interface UnreadableRow {
  readonly text: string;
  readonly pyyaml: { readonly error: string };
}

/** Rows that hold no scalar, so that there is nothing to convert, and why. */
export const unreadable: ReadonlyMap<string, string> = new Map([
  ['-', 'a block sequence cannot begin on the line of its key: both loaders stop, and so does the parser'],
]);

const recorded: readonly (ScalarRow | UnreadableRow)[] = JSON.parse(
  readFileSync(new URL('./scalars.json', import.meta.url), 'utf8'),
);

export const rowCount = recorded.length;
export const rows = recorded.filter((row): row is ScalarRow => !unreadable.has(row.text));
export const unreadableRows = recorded.filter((row): row is UnreadableRow => unreadable.has(row.text));

/** The value of `k: TEXT` as the engine's source layer hands it to a dialect. */
export function scalarOf(text: string): Scalar {
  const document = parseDocument(`k: ${text}`, { logLevel: 'silent' });
  const node = document.get('k', true);
  const [fault] = document.errors;
  if (fault !== undefined || !isScalar(node)) throw new Error(`${text} is no scalar: ${fault?.code}`);
  const scalar = { text: node.source ?? '', style: styleOf(node.type) };
  return node.tag === undefined ? scalar : { ...scalar, tag: node.tag };
}

function styleOf(type: YamlScalar.Type | undefined): Scalar['style'] {
  if (type === YamlScalar.QUOTE_SINGLE) return 'single';
  if (type === YamlScalar.QUOTE_DOUBLE) return 'double';
  return type === YamlScalar.PLAIN ? 'plain' : 'block';
}

export function plain(text: string): Scalar {
  return { text, style: 'plain' };
}
