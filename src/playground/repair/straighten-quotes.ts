const curly = /[“”„‟«»‘’‚‛]/;
const double = '“”„‟«»';
const single = '‘’‚‛';

/**
 * Curly quotes become straight ones where they stand for YAML's own: around a key, a value or an item of a list. In a comment
 * and inside a text they are the reader's.
 */
export function straightenQuotes(text: string): string {
  if (!curly.test(text)) return text;
  return text
    .split('\n')
    .map((line) => (curly.test(line) ? straightenLine(line) : line))
    .join('\n');
}

/** What may stand before a quote that opens: the line's start, a dash, a colon, a bracket, a comma. */
const opening = /(^\s*(?:-\s+)*|:\s+|[[{,]\s*)/.source;
/** What may stand after one that closes. */
const closing = /(?=\s*(?:$|[\]},:]|\s#))/.source;

const quoted = new RegExp(
  `${opening}(?:[${double}]([^${double}"\\\\]*)[${double}"]|"([^${double}"\\\\]*)[${double}]|[${single}]([^${single}']*)[${single}']|'([^${single}']*)[${single}])${closing}`,
  'g',
);

function straightenLine(line: string): string {
  const comment = /(^|\s)#(?![^"“”„‟«»]*["“”„‟«»]\s*$).*$/.exec(line);
  const end = comment ? comment.index : line.length;
  const straight = line
    .slice(0, end)
    .replaceAll(
      quoted,
      (
        _whole,
        before: string,
        inDouble: string | undefined,
        halfDouble: string | undefined,
        inSingle: string | undefined,
        halfSingle: string | undefined,
      ) => {
        const inner = inDouble ?? halfDouble;
        return inner === undefined ? `${before}'${inSingle ?? halfSingle ?? ''}'` : `${before}"${inner}"`;
      },
    );
  return straight + line.slice(end);
}
