/**
 * The element that the page's markup marks with `data-part`, of the kind that the caller relies on.
 * @throws where the markup and the scripts have drifted apart.
 */
export function part<Kind extends Element>(
  root: ParentNode,
  name: string,
  kind: abstract new (...args: never[]) => Kind,
): Kind {
  const found = root.querySelector(`[data-part="${name}"]`);
  if (found instanceof kind) return found;
  throw new Error(`The playground's page has no ${kind.name} with data-part="${name}".`);
}
