import { type CollectionTag, Composer, type CST, type Document, type ErrorCode } from 'yaml';

/** The options of the parser; the measurement in scripts/measure.ts compares against these alone. */
export const parserOptions = {
  // The text of a message would carry the line, the column and a frame; ours come from the offsets.
  prettyErrors: false,
  // Loaders differ on equal keys, so both must stay in the tree.
  uniqueKeys: false,
  logLevel: 'silent',
} as const;

/** A fault as the parser has it: its code, and where. */
export interface ParserFault {
  readonly code: ErrorCode;
  readonly pos: readonly [number, number];
}

export interface Documents {
  readonly first: Document.Parsed | undefined;
  readonly second: Document.Parsed | undefined;
  readonly faults: readonly ParserFault[];
}

/** Only the first document is a config; of those behind it, the faults of so many are told. */
const mostDocuments = 100;

/** An error of the parser costs far more than the character that it is about, and of these many tell the same. */
const mostErrors = 10_000;

/** The parser looks through all earlier keys of an ordered map for each of them; equal ones are ours to tell. */
const orderedMap: CollectionTag = { tag: 'tag:yaml.org,2002:omap', collection: 'seq' };

/** Builds the documents of a text from its tokens. */
export function documentsOf(tokens: readonly CST.Token[]): Documents {
  const composer = new Composer({ ...parserOptions, customTags: (tags) => [orderedMap, ...tags] });
  keepFirstErrors(composer);
  const faults: ParserFault[] = [];
  const leading: Document.Parsed[] = [];
  let documents = 0;
  for (const document of composer.compose(withoutManyErrors(tokens))) {
    for (const { code, pos } of document.errors) faults.push({ code, pos });
    if (documents < 2) leading.push(document);
    documents += 1;
    if (documents === mostDocuments) break;
  }
  const [first, second] = leading;
  return { first, second, faults };
}

function* withoutManyErrors(tokens: readonly CST.Token[]): Generator<CST.Token> {
  let errors = 0;
  for (const token of tokens) {
    if (token.type === 'error') errors += 1;
    if (token.type !== 'error' || errors <= mostErrors) yield token;
  }
}

type Handler = (...error: unknown[]) => void;

/** The composer has no option for it: its handler is replaced by one that stops making errors. */
function keepFirstErrors(composer: Composer): void {
  const { onError } = composer as unknown as { onError: Handler };
  let errors = 0;
  const keep: Handler = (...error) => {
    errors += 1;
    if (errors <= mostErrors) onError(...error);
  };
  Object.assign(composer, { onError: keep });
}
