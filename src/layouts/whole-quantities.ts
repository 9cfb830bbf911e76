interface Text {
  readonly value: string;
}

/** Keeps `8 × 4` and `12 GiB` on one line: a number is read with what it is multiplied by, and with its unit. */
export const wholeQuantities = {
  name: 'whole-quantities',
  text(node: Text) {
    const value = node.value
      .replace(/(\d) × (?=\d)/g, '$1\u00a0×\u00a0')
      .replace(/(\d) (?=GiB\b|ms\b|%)/g, '$1\u00a0');
    return value === node.value ? undefined : { type: 'text', value };
  },
};
