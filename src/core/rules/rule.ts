import type { Code, Diagnostic, Severity } from '../diagnostic.ts';
import type { Figures } from '../figures/figure.ts';
import type { FigureContext } from '../figures/figure-context.ts';
import type { Source } from '../yaml/parse.ts';

/** The groups of the catalogue, in its order. */
export const ruleGroups = [
  'Reading the text',
  'Knowing the keys',
  'What the lesson teaches',
  'The board',
  'The trainer and the release',
  'Before sharing',
] as const;

export type RuleGroup = (typeof ruleGroups)[number];

/** What a page can say of a rule without running it. */
export interface RuleFacts {
  readonly code: Code;
  readonly group: RuleGroup;
  /** The usual severity; a finding may have another where the rule's page says when. */
  readonly severity: Severity;
  /** A sentence without a full stop, for lists: "A key that nothing reads". */
  readonly title: string;
  /** When it speaks, in one sentence. */
  readonly summary: string;
}

export interface Rule extends RuleFacts {
  /** It also speaks where the text is no YAML: what it looks at does not depend on where lines belong. */
  readonly evenIfBroken?: true;
  check(context: RuleContext, report: Report): void;
}

/** All that a rule may look at. */
export interface RuleContext extends FigureContext {
  readonly source: Source;
  readonly figures: Figures;
  /** Whether the text is tt-train's, and not another program's. */
  readonly isOurs: boolean;
  /** Whether the target reads a key, or the launcher does something with it. */
  readonly usesKey: (path: string) => boolean;
  /** Whether the release's default mesh descriptor has another shape than this mesh. */
  readonly needsDescriptor: (mesh: readonly number[]) => boolean;
}

/** What a rule reports; the code is its own, the severity its usual one unless it says otherwise. */
export type Finding = Pick<Diagnostic, 'span' | 'message'> &
  Partial<Pick<Diagnostic, 'severity' | 'fixes' | 'related'>>;

export type Report = (finding: Finding) => void;
