import { constructBinary } from './construct-binary.ts';
import { constructFloat } from './construct-float.ts';
import { constructInt } from './construct-int.ts';
import { constructTimestamp } from './construct-timestamp.ts';
import { implicitTag, standardTag } from './implicit-tag.ts';
import type { PyValue } from './py-value.ts';
import { pythonRepr } from './python-repr.ts';
import type { Scalar } from './scalar.ts';

export type { Conversion, PyValue } from './py-value.ts';
export { pythonFloat } from './python-float.ts';
export { pythonInt } from './python-int.ts';
export { pythonTruth } from './python-truth.ts';

const boolWords: ReadonlyMap<string, boolean> = new Map([
  ['yes', true],
  ['no', false],
  ['true', true],
  ['false', false],
  ['on', true],
  ['off', false],
]);

/** `merge` (`<<`) and `value` (`=`) are not here: PyYAML resolves to them and then has no constructor for them. */
const constructors = new Map<string, (text: string) => PyValue>([
  [standardTag('null'), () => ({ type: 'null' })],
  [standardTag('bool'), constructBool],
  [standardTag('int'), constructInt],
  [standardTag('float'), constructFloat],
  [standardTag('str'), (value) => ({ type: 'str', value })],
  [standardTag('timestamp'), constructTimestamp],
  [standardTag('binary'), constructBinary],
  [standardTag('seq'), () => constructorError('expected a sequence node, but found scalar')],
  [standardTag('map'), () => constructorError('expected a mapping node, but found scalar')],
  [standardTag('set'), () => constructorError('expected a mapping node, but found scalar')],
  [
    standardTag('omap'),
    () => constructorError('while constructing an ordered map\nexpected a sequence, but found scalar'),
  ],
  [
    standardTag('pairs'),
    () => constructorError('while constructing pairs\nexpected a sequence, but found scalar'),
  ],
]);

/** Reads a scalar, as a value, as PyYAML 6 `safe_load` does. */
export function resolvePyYaml(scalar: Scalar): PyValue {
  const tag = effectiveTag(scalar);
  const construct = constructors.get(tag);
  if (construct === undefined)
    return constructorError(`could not determine a constructor for the tag ${pythonRepr(tag)}`);
  return construct(scalar.text);
}

function effectiveTag({ text, style, tag }: Scalar): string {
  // PyYAML takes `!` for "resolve it", even before quotes: `! "12"` is an int.
  if (tag === '!') return implicitTag(text);
  if (tag !== undefined) return tag;
  return style === 'plain' ? implicitTag(text) : standardTag('str');
}

function constructBool(text: string): PyValue {
  const word = text.toLowerCase();
  const value = boolWords.get(word);
  if (value === undefined) return { type: 'error', message: `KeyError: ${pythonRepr(word)}` };
  return { type: 'bool', value };
}

function constructorError(problem: string): PyValue {
  return { type: 'error', message: `yaml.constructor.ConstructorError: ${problem}` };
}
