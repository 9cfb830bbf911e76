interface Code {
  readonly children: readonly { readonly value?: string }[];
}

interface Visit {
  setProperty(node: Code, name: string, value: string): void;
}

/** Code that a browser would break and should not: a word with a hyphen, a mesh. It is short enough for a phone. */
const whole = /^(?:\w+: )?(?:-{0,2}[\w.]+(?:-[\w.]+)*|\[\d+, [\dN]+\])$/;
const longest = 24;

/** Keeps `1e-4`, `nanogpt-py` and `[1, 32]` on one line. */
export const wholeCode = {
  name: 'whole-code',
  element: {
    filter: ['code'],
    visit(code: Code, context: Visit): void {
      const [text] = code.children;
      if (text?.value !== undefined && text.value.length <= longest && whole.test(text.value))
        context.setProperty(code, 'class', 'whole');
    },
  },
};
