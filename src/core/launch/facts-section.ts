import { knownFailures } from '../facts/known-failures.ts';
import type { TargetFacts } from '../facts/target-facts.ts';
import { exitCodes } from './exit-codes.ts';
import { printingFunction } from './here-document.ts';
import type { LauncherSettings } from './launcher-settings.ts';
import { launcherOptions } from './options.ts';
import { shellQuote } from './shell-quote.ts';

export const launcherVersion = 'Trainyard launcher 1';

const verbosity: Readonly<Record<string, string>> = { DEBUG: '0', INFO: '1', WARNING: '2', ERROR: '3' };

/** What the config and the trainer fix, as variables of the script. */
export function factsSection(known: TargetFacts, name: string, settings: LauncherSettings): string {
  const { target, trainer, facts: all } = known;
  const newest = Object.values(all.releases).at(-1);
  const facts: readonly (readonly [name: string, value: string])[] = [
    ['launcher_version', launcherVersion],
    ['config_name', name],
    ['program', trainer.program],
    ...(trainer.can.includes('multihost')
      ? ([['wants_multihost', settings.isMultihost ? '1' : '0']] as const)
      : []),
    ...(trainer.isBuilt
      ? []
      : ([
          ['trainer_file', trainer.source],
          ['absent_trainer', trainer.absentBecause],
        ] as const)),
    ['newest_commit', newest?.commit ?? ''],
    ['meant_release', target.release],
    ['verbosity', verbosity[settings.logLevel] ?? '1'],
    ...(trainer.can.includes('sample')
      ? ([
          ['temperature', settings.temperature],
          ['top_k', settings.topK],
        ] as const)
      : []),
    ...(settings.wandb === null
      ? []
      : ([
          ['wandb_project', settings.wandb.project],
          ['wandb_run_name', settings.wandb.runName],
        ] as const)),
  ];
  const lines = facts.map(([key, value]) => `${key}=${value === '' ? '' : shellQuote(value)}\n`);
  return `\n${lines.join('')}\n`;
}

/** --help, which stands where a reader looks for it. */
export function helpFunction({ target }: TargetFacts): string {
  const options = launcherOptions(target.trainer).map(({ form, does }) => `  ${form.padEnd(20)} ${does}\n`);
  const codes = exitCodes.map(({ code, meaning }) => `  ${code.padEnd(10)} ${meaning}\n`);
  const text = `usage: bash launch.sh [OPTION...]\n\n${options.join('')}\nExit codes:\n${codes.join('')}`;
  return `\n${printingFunction('show_help', text)}`;
}

/** Looks for the texts that trainers are known to end with; those that say the same share one answer. */
export function recogniseFunction({ target }: TargetFacts): string {
  const known = knownFailures.filter(({ trainers }) => trainers.includes(target.trainer));
  const cases = [...Map.groupBy(known, ({ why, next }) => `${why}\n${next}`).values()].map((alike) => {
    const patterns = alike.map(({ texts }) => `*${texts.map(singleQuoted).join('*')}*`);
    const [{ why, next } = { why: '', next: '' }] = alike;
    return `    ${patterns.join(' | ')})\n      advice_why=${singleQuoted(why)}\n      advice=${singleQuoted(next)}\n      ;;\n`;
  });
  return `# Sets \`advice\` where a line is known.\nrecognise() {\n  case $1 in\n${cases.join('')}  esac\n}\n`;
}

function singleQuoted(text: string): string {
  return `'${text.replaceAll("'", "'\\''")}'`;
}
