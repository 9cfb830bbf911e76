/**
 * What a host that reads the file `_headers` sends with the answer at a path: the headers of each rule that fits it. A
 * rule is a line with a path, whole or as a beginning with `*` behind it, and indented lines of headers below.
 * @param file the text of `_headers`
 * @returns by name, in small letters
 */
export function headersAt(path: string, file: string): Record<string, string> {
  const headers: Record<string, string> = {};
  let fits = false;
  for (const line of file.split('\n')) {
    const [, name, value] = /^\s+([\w-]+):\s*(.*)$/.exec(line) ?? [];
    if (name === undefined || value === undefined) fits = isMatch(line, path);
    else if (fits) headers[name.toLowerCase()] = value;
  }
  return headers;
}

function isMatch(rule: string, path: string): boolean {
  return rule.endsWith('*') ? path.startsWith(rule.slice(0, -1)) : path === rule;
}
