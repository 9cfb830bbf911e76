import { inlineCodeOf } from '../../src/policy/inline-code.ts';
import { pagePolicy } from '../../src/policy/page-policy.ts';

/** What stands in one built page, and what its policy says of it. */
export interface PageReport {
  /** By directive, as the page's own meta element has it. */
  readonly directives: ReadonlyMap<string, readonly string[]>;
  readonly inlineScripts: number;
  readonly styleSheets: number;
  readonly styleAttributes: number;
  /** What the policy should not say, or does not cover; nothing where it is as it has to be. */
  readonly faults: readonly string[];
}

const policyMeta = /<meta http-equiv="content-security-policy" content="([^"]*)">/g;

/**
 * Reads a built page and holds its policy against what is in the page.
 * @param anyInlineStyle whether this page may write styles while it runs
 */
export function pageReport(html: string, anyInlineStyle: boolean): PageReport {
  const code = inlineCodeOf(html);
  const policies = [...html.matchAll(policyMeta)];
  const policy = policies[0]?.[1] ?? '';
  const directives = new Map(
    policy.split('; ').map((text) => {
      const [name = '', ...sources] = text.split(' ');
      return [name, sources];
    }),
  );
  const due = pagePolicy(code, anyInlineStyle);
  const first = html.search(/<(script|style|link)\b/);
  const faults = [
    ...(policies.length === 1 ? [] : [`${policies.length} policies`]),
    ...(policies.length > 0 && (policies[0]?.index ?? 0) > first && first >= 0
      ? ['it stands after what it is about']
      : []),
    ...code.handlers.map((handler) => `a handler in the text: ${handler}`),
    ...due
      .split('; ')
      .filter((directive) => !policy.split('; ').includes(directive))
      .map((directive) => `it does not say ${directive}`),
    ...(/unsafe-eval|script-src [^;]*'unsafe-inline'/.test(policy) ? ['it lets any script in'] : []),
    ...(/https?:|(?<![\w-])\*/.test(policy) ? ['it names another origin'] : []),
  ];
  return {
    directives,
    inlineScripts: code.scripts.length,
    styleSheets: code.styleSheets.length,
    styleAttributes: code.styleAttributes.length,
    faults,
  };
}
