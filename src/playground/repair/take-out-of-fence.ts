interface Fence {
  readonly language: string;
  readonly lines: readonly string[];
}

/** The config out of the Markdown around it: the fenced block that is one. A text without such a fence stays as it is. */
export function takeOutOfFence(text: string): string {
  if (!/^[ \t]*(?:`{3}|~{3})/m.test(text)) return text;
  const fences = fencesOf(text.split('\n'));
  const config = fences.find(isConfig) ?? fences.find(({ language }) => /^ya?ml$/i.test(language));
  return config === undefined ? text : `${config.lines.join('\n').trimEnd()}\n`;
}

function isConfig({ lines }: Fence): boolean {
  return lines.some((line) => /^\s*["“]?(?:training_config|transformer_config)["”]?\s*:/.test(line));
}

/** The fenced blocks of a text, with the indentation of their fence taken off; one that nobody closes goes to the end. */
function fencesOf(lines: readonly string[]): readonly Fence[] {
  const fences: Fence[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const [, indentation = '', mark = '', language = ''] =
      /^([ \t]*)(`{3,}|~{3,})\s*([\w-]*)/.exec(lines[at] ?? '') ?? [];
    if (mark === '') continue;
    const isEnd = (line: string): boolean => {
      const end = line.trim();
      return end.startsWith(mark) && end.replaceAll(mark.charAt(0), '') === '';
    };
    const closing = lines.findIndex((line, index) => index > at && isEnd(line));
    const end = closing < 0 ? lines.length : closing;
    fences.push({
      language,
      lines: lines
        .slice(at + 1, end)
        .map((line) => (line.startsWith(indentation) ? line.slice(indentation.length) : line)),
    });
    at = end;
  }
  return fences;
}
