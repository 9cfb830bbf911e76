import { isMap, isNode, isPair, isScalar, parseDocument, visit } from 'yaml';
import { plainWords } from './plain-words.ts';

/** One `key: value` of a config; the value as YAML 1.1 reads it, so that 1e-4 and 0.0001 are one, and True and true. */
export interface ConfigPair {
  /** `training_config.batch_size`, or the bare key where no section stands above it. */
  readonly key: string;
  readonly value: string;
}

/** Every `key: value` of a config. */
export function pairsOf(text: string): ConfigPair[] {
  const pairs: ConfigPair[] = [];
  visit(parseDocument(text, { version: '1.1' }), {
    Pair(_at, pair, path) {
      if (isMap(pair.value)) return undefined;
      const keys = [...path.filter(isPair), pair].map(({ key }) => (isScalar(key) ? String(key.value) : ''));
      pairs.push({ key: keys.join('.'), value: valueText(pair.value) });
      return visit.SKIP;
    },
  });
  return pairs;
}

function valueText(node: unknown): string {
  const value: unknown = isNode(node) ? node.toJSON() : node;
  // 5e-5 is a string to YAML 1.1 and a rate to its reader.
  const isNumber = typeof value === 'string' && value !== '' && !Number.isNaN(Number(value));
  return isNumber ? String(Number(value)) : JSON.stringify(value);
}

/** The comments of a config, without their sign. */
export function commentsOf(text: string): string[] {
  return text
    .split('\n')
    .map((line) => plainWords(/(?:^|\s)#\s*(.*)$/.exec(line)?.[1] ?? ''))
    .filter(Boolean);
}
