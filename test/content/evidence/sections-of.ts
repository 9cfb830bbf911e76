const heading = /^##+ (\d+(?:\.\d+)?|[A-G]\d*)(?:\.? |\. )/;

/** The sections of docs/tt-train.md by their number: `3` holds `3.1` too, `B` holds `B7`. */
export function sectionsOf(document: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  for (const part of document.split(/^(?=##+ )/m)) {
    const number = heading.exec(part)?.[1];
    if (number === undefined) continue;
    found.set(number, part);
    const whole = /^(\d+)\.|^([A-G])\d/.exec(number);
    const parent = whole?.[1] ?? whole?.[2];
    if (parent !== undefined) found.set(parent, `${found.get(parent) ?? ''}${part}`);
  }
  return found;
}
