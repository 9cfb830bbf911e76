import { parse } from 'yaml';

/** What a config asks for, by path, as YAML 1.2 reads it: a second opinion, made without our own reader. */
export type Asked = ReadonlyMap<string, unknown>;

export function askedBy(text: string): Asked {
  const asked = new Map<string, unknown>();
  const walk = (value: unknown, path: string): void => {
    if (typeof value !== 'object' || value === null || Array.isArray(value)) {
      asked.set(path, value);
      return;
    }
    for (const [name, inner] of Object.entries(value)) walk(inner, path === '' ? name : `${path}.${name}`);
  };
  walk(parse(text), '');
  return asked;
}
