/** Parts of a native form that only the machine knows; see `NativeForm`. */
export type PlaceholderName = (typeof placeholderNames)[number];

const placeholderNames = ['tt-metal', 'run', 'model-config', 'data'] as const;

export interface Placeholder {
  readonly name: PlaceholderName;
  /** What the config says in its place, where it is a path of the config: as it stands there, nothing escaped. */
  readonly written?: string;
}

/** A piece of a text of a native form: characters as they are, or a path to put in. */
export type NativePart = string | { readonly placeholder: PlaceholderName };

/** How a placeholder stands in a text: `{{tt-metal}}`. */
export function placeholder(name: PlaceholderName): string {
  return `{{${name}}}`;
}

/** Two braces without a name: they stand for two opening braces of the reader's own. */
const braces = '{{}}';

/** The reader's own text as it has to stand in an argument, a variable or a folder, so that no placeholder is seen in it. */
export function escapeBraces(text: string): string {
  return text.replaceAll('{{', braces);
}

const marked = new RegExp(`\\{\\{(${placeholderNames.join('|')}|)\\}\\}`);

/** A text of a native form in pieces, `{{}}` resolved: what has to be put together, paths in the places of placeholders. */
export function nativeParts(text: string): readonly NativePart[] {
  const parts: NativePart[] = [];
  let literal = '';
  text.split(marked).forEach((piece, at) => {
    const name = placeholderNames.find((known) => known === piece);
    // Pieces take turns: a text, a name, a text.
    if (at % 2 === 0) literal += piece;
    else if (name === undefined) literal += '{{';
    else {
      if (literal !== '') parts.push(literal);
      parts.push({ placeholder: name });
      literal = '';
    }
  });
  return literal === '' ? parts : [...parts, literal];
}
