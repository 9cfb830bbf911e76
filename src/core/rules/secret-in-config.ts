import type { Entry, SourceNode } from '../yaml/node.ts';
import type { Report, Rule } from './rule.ts';

/** The beginnings of well-known access tokens, and names that such values go by. */
const token =
  /^(?:hf_[A-Za-z0-9]{20,}|gh[pousr]_[A-Za-z0-9]{30,}|github_pat_\w{20,}|sk-[\w-]{20,}|AKIA[0-9A-Z]{16})$/;
const secretName = /(?:^|_)(?:token|secret|password|passwd|api_?key|access_?key)$/i;

/** A text without any of these has nothing to look for. */
const suspicion = /hf_|gh[pousr]_|github_pat_|sk-|AKIA|token|secret|passw|key\s*:/i;

export const secretInConfig: Rule = {
  code: 'secret-in-config',
  group: 'Before sharing',
  severity: 'warning',
  title: 'Something that looks like an access token',
  summary: 'Speaks where a value looks like a token or a password, so that it is not shared by mistake.',
  evenIfBroken: true,
  check({ source }, report) {
    if (source.root !== null && source.bomb === null && suspicion.test(source.text))
      walk(source.root, report);
  },
};

function walk(node: SourceNode, report: Report): void {
  if (node.kind === 'sequence') for (const item of node.items) walk(item, report);
  if (node.kind === 'mapping') {
    for (const entry of node.entries) {
      if (isSecret(entry)) {
        report({
          span: entry.value.span,
          message: `The value of ${entry.name} looks like an access token. Keep it out of configs: an environment variable does not travel with a link or a commit.`,
        });
      } else walk(entry.value, report);
    }
  }
}

function isSecret({ name, value }: Entry): boolean {
  if (value.kind !== 'scalar') return false;
  return token.test(value.text) || (secretName.test(name) && /^\S{12,}$/.test(value.text));
}
