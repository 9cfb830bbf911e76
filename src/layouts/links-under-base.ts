/** An HTML element carries `properties`, a JSX element `attributes`. */
interface Element {
  readonly properties?: Readonly<Record<string, unknown>>;
  readonly attributes?: readonly { readonly name?: string; readonly value?: unknown }[];
}

interface Visit {
  setProperty(node: Element, name: string, value: string): void;
}

/**
 * Content writes its links as if the site stood at the root (`/rules/unknown-key/`). This puts the path under which
 * the site is really served in front of them: in Markdown links and images, and in tags and link components of MDX.
 */
export function linksUnderBase(base: string) {
  const visitor = {
    filter: ['a', 'img', 'LinkCard', 'LinkButton'],
    visit(node: Element, context: Visit): void {
      for (const name of ['href', 'src']) {
        const address = node.properties?.[name] ?? node.attributes?.find((one) => one.name === name)?.value;
        // What a component of ours has written stands under the base already.
        if (typeof address !== 'string' || !/^\/(?!\/)/.test(address) || address.startsWith(`${base}/`))
          continue;
        context.setProperty(node, name, base + address);
      }
    },
  };
  return {
    name: 'links-under-base',
    element: visitor,
    mdxJsxFlowElement: visitor,
    mdxJsxTextElement: visitor,
  };
}
