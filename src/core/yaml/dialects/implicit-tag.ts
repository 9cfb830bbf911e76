/** A standard tag, written out: `!!int` is `tag:yaml.org,2002:int`. */
export function standardTag(name: string): string {
  return `tag:yaml.org,2002:${name}`;
}

/** A dot and a signed exponent are both required: `1e-4`, `1.0e4` and `+.5` match nothing and stay strings. */
const float = [
  /[-+]?[0-9][0-9_]*\.[0-9_]*(?:[eE][-+][0-9]+)?/,
  /\.[0-9][0-9_]*(?:[eE][-+][0-9]+)?/,
  /[-+]?[0-9][0-9_]*(?::[0-5]?[0-9])+\.[0-9_]*/,
  /[-+]?\.(?:inf|Inf|INF)/,
  /\.(?:nan|NaN|NAN)/,
];

/** YAML 1.1: `010` is octal, `1:30` is sixty times one and thirty. */
const int = [
  /[-+]?0b[0-1_]+/,
  /[-+]?0[0-7_]+/,
  /[-+]?(?:0|[1-9][0-9_]*)/,
  /[-+]?0x[0-9a-fA-F_]+/,
  /[-+]?[1-9][0-9_]*(?::[0-5]?[0-9])+/,
];

const timestamp = [
  /[0-9]{4}-[0-9]{2}-[0-9]{2}/,
  /[0-9]{4}-[0-9]{1,2}-[0-9]{1,2}(?:[Tt]|[ \t]+)[0-9]{1,2}:[0-9]{2}:[0-9]{2}(?:\.[0-9]*)?(?:[ \t]*(?:Z|[-+][0-9]{1,2}(?::[0-9]{2})?))?/,
];

const bool = [/yes|Yes|YES|no|No|NO/, /true|True|TRUE|false|False|FALSE/, /on|On|ON|off|Off|OFF/];

/** PyYAML's implicit resolvers in its order; the first that matches the whole text decides. */
const resolvers: readonly (readonly [tag: string, pattern: RegExp])[] = [
  [standardTag('bool'), anyOf(bool)],
  [standardTag('float'), anyOf(float)],
  [standardTag('int'), anyOf(int)],
  [standardTag('merge'), anyOf([/<</])],
  [standardTag('null'), /^$/],
  [standardTag('null'), anyOf([/~|null|Null|NULL/])],
  [standardTag('timestamp'), anyOf(timestamp)],
  [standardTag('value'), anyOf([/=/])],
];

/** Python's `$` also matches before a last line break, which a block scalar has; the tag `!` has it resolved. */
function anyOf(patterns: readonly RegExp[]): RegExp {
  return new RegExp(`^(?:${patterns.map((pattern) => pattern.source).join('|')})\\n?$`);
}

/** Nothing that begins otherwise matches a resolver; PyYAML itself asks for the first character. */
const first = /^(?:[-+.0-9<=~yYnNtTfFoO]|$)/;

/** Nearly every number of a config, without a look at the other resolvers: none of them matches it. */
const count = /^[1-9][0-9]*$/;

/** The tag that PyYAML gives to a plain scalar without one. */
export function implicitTag(text: string): string {
  if (!first.test(text)) return standardTag('str');
  if (count.test(text)) return standardTag('int');
  return resolvers.find(([, pattern]) => pattern.test(text))?.[0] ?? standardTag('str');
}
