import type { Target } from '../target.ts';
import { releases } from '../trainers/releases.ts';
import { trainers } from '../trainers/trainers.ts';
import { exitCodes } from './exit-codes.ts';
import { printingFunction } from './here-document.ts';
import { knownFailures } from './known-failures.ts';
import { launcherOptions } from './options.ts';
import { shellQuote } from './shell-quote.ts';
import type { Wishes } from './wishes.ts';

export const launcherVersion = 'Trainyard launcher 1';

const trainNanogpt = 'tt-train/sources/examples/nano_gpt/train_nanogpt.py';
const gsm8kFinetune = 'tt-train/sources/examples/gsm8k_finetune/gsm8k_finetune.py';

/** Why a tree may lack the trainer (tt-train.md, sections 0 and 15; machine.md). */
const absent: Readonly<Record<Target['trainer'], string>> = {
  'nanogpt-cpp': '',
  'nanogpt-py': 'It came with v0.66, and trees newer than the one that was read may have moved it.',
  'gsm8k-py': 'It came in January 2026, and trees newer than the one that was read may have moved it.',
};

const verbosity: Readonly<Record<string, string>> = { DEBUG: '0', INFO: '1', WARNING: '2', ERROR: '3' };

/** What the config and the trainer fix, as variables of the script. */
export function factsSection(target: Target, name: string, wishes: Wishes): string {
  const { trainer } = target;
  const facts: readonly (readonly [name: string, value: string])[] = [
    ['launcher_version', launcherVersion],
    ['config_name', name],
    ['program', trainers[trainer].program],
    ['train_nanogpt', trainNanogpt],
    ['gsm8k_finetune', gsm8kFinetune],
    ...(trainer === 'nanogpt-cpp'
      ? ([['wants_multihost', wishes.isMultihost ? '1' : '0']] as const)
      : ([
          ['trainer_file', trainer === 'nanogpt-py' ? trainNanogpt : gsm8kFinetune],
          ['absent_trainer', absent[trainer]],
        ] as const)),
    ['newest_commit', releases['v0.68'].commit],
    ['meant_release', target.release],
    ['verbosity', verbosity[wishes.logLevel] ?? '1'],
    ...(trainer === 'nanogpt-py'
      ? ([
          ['temperature', wishes.temperature],
          ['top_k', wishes.topK],
        ] as const)
      : []),
    ...(wishes.wandb === null
      ? []
      : ([
          ['wandb_project', wishes.wandb.project],
          ['wandb_run_name', wishes.wandb.runName],
        ] as const)),
  ];
  const lines = facts.map(([key, value]) => `${key}=${value === '' ? '' : shellQuote(value)}\n`);
  return `\n${lines.join('')}\n`;
}

/** --help, which stands where a reader looks for it. */
export function helpFunction(target: Target): string {
  const options = launcherOptions(target.trainer).map(({ form, does }) => `  ${form.padEnd(20)} ${does}\n`);
  const codes = exitCodes.map(({ code, meaning }) => `  ${code.padEnd(10)} ${meaning}\n`);
  const text = `usage: bash launch.sh [OPTION...]\n\n${options.join('')}\nExit codes:\n${codes.join('')}`;
  return `\n${printingFunction('show_help', text)}`;
}

/** Looks for the texts that trainers are known to end with; those that say the same share one answer. */
export function recogniseFunction({ trainer }: Target): string {
  const known = knownFailures.filter(({ trainers: who }) => who.includes(trainer));
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
