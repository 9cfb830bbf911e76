import { scalarText } from '../../keys/scalar-text.ts';
import type { LoadedValue } from '../../yaml/loaded-value.ts';

/**
 * Writes keys as a config that PyYAML, yaml-cpp and YAML 1.2 read alike, in the order given, a section where its first
 * key stands.
 * @param isFloat32 whether numbers need no more digits than a 32-bit float tells apart
 * @param placed the paths whose texts have placeholders in them; no other text looks like one
 */
export function nativeYaml(
  values: ReadonlyMap<string, LoadedValue>,
  isFloat32: boolean,
  placed: ReadonlySet<string> = new Set(),
): string {
  const root: Section = new Map();
  for (const [path, value] of values) {
    const names = path.split('.');
    const name = names.pop() ?? '';
    sectionAt(root, names).set(
      name,
      placed.has(path) ? `"${String(value)}"` : scalarText(path, value, isFloat32),
    );
  }
  return lines(root, '')
    .map((line) => `${line}\n`)
    .join('');
}

type Section = Map<string, string | Section>;

function sectionAt(root: Section, names: readonly string[]): Section {
  let at = root;
  for (const name of names) {
    const known = at.get(name);
    const next: Section = known instanceof Map ? known : new Map();
    at.set(name, next);
    at = next;
  }
  return at;
}

function lines(section: Section, indentation: string): readonly string[] {
  return [...section].flatMap(([name, value]) =>
    value instanceof Map
      ? [`${indentation}${name}:`, ...lines(value, `${indentation}  `)]
      : [`${indentation}${name}: ${value}`],
  );
}
