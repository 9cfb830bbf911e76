import type { Target } from '../facts/target.ts';
import { type TargetFacts, targetFacts } from '../facts/target-facts.ts';
import { type PartName, parts } from '../script.generated.ts';
import { factsSection, helpFunction, recogniseFunction } from './facts-section.ts';
import { header } from './header.ts';
import { printingFunction } from './here-document.ts';
import { launcherSettings } from './launcher-settings.ts';
import type { NativeOptions } from './native/native.ts';
import type { Deviation, NativeRefusal } from './native/native-form.ts';
import { releaseForms } from './release-forms.ts';
import { choosingSection, releaseSection } from './release-section.ts';
import { partsFor } from './script-parts.ts';
import { treeSection } from './tree-section.ts';

export interface LauncherOptions extends NativeOptions {
  /** What is not given is taken from `defaultTarget`. */
  readonly target?: Partial<Target>;
  /** What to call the config, and the folders of its runs. */
  readonly name?: string;
}

/** The script that runs a config, or why there is none. */
export type Launcher =
  | {
      readonly status: 'ok';
      /** The same for the same input, byte for byte. */
      readonly text: string;
      readonly fileName: string;
      /** Where the native form of the target is not the config as it stands. */
      readonly deviations: readonly Deviation[];
    }
  | (Omit<NativeRefusal, 'reason'> & { readonly reason: NativeRefusal['reason'] | 'not-text' });

/** Makes the one script that runs a config on the reader's machine, whichever release line it finds there. Never throws. */
export function launcher(config: string, options: LauncherOptions = {}): Launcher {
  const known = targetFacts({ ...options.target, run: 'launcher' }, options.facts);
  const { target } = known;
  const name = safeName(options.name ?? 'config');
  const fault = textFault(config) ?? textFault(options.model ?? '');
  if (fault !== null) return { status: 'refused', reason: 'not-text', sentence: fault };
  const forms = releaseForms(target, config, options);
  const own = forms.find(({ known: at }) => at.target.release === target.release)?.native;
  if (own === undefined) {
    const sentence = `There is no working ${known.trainer.program} at ${target.release}.`;
    return { status: 'refused', reason: 'trainer-not-in-release', sentence };
  }
  if (own.status === 'refused') return own;
  const settings = launcherSettings(known, config);
  const text = [
    header(known, name),
    helpFunction(known),
    factsSection(known, name, settings),
    `# The config, as it was written.\n${printingFunction('write_config_yaml', config)}\n`,
    forms.map((form) => `${releaseSection(form, options.model)}\n`).join(''),
    choosingSection(forms),
    '\n',
    partsFor(known.trainer, settings.wandb !== null)
      // What is known of failures and of trees stands where it is looked up.
      .map((part) => `${parts[part].join('\n')}\n${madeFor(part, known)}`)
      .join(''),
  ].join('');
  // "\0" in double quotes of YAML is a NUL too, and a path or a name may have it.
  const hidden = textFault(text);
  if (hidden !== null) return { status: 'refused', reason: 'not-text', sentence: hidden };
  return { status: 'ok', text, fileName: `${name}.launch.sh`, deviations: own.deviations };
}

/** What is made from the facts and stands after a part. */
function madeFor(part: PartName, known: TargetFacts): string {
  if (part === 'crash') return `\n${recogniseFunction(known)}`;
  return part === 'tree' ? treeSection(known.facts) : '';
}

/** What cannot stand in a script that has to hold it byte for byte. */
function textFault(text: string): string | null {
  if (text.includes('\0'))
    return 'The text has a NUL character in it, which no config has and no shell can hold.';
  if (/\p{Surrogate}/u.test(text)) {
    return 'The text has half of a character in it (a lone surrogate), which cannot be written as UTF-8.';
  }
  return null;
}

/** A name that is one word of a path, a comment and a shell, whatever was asked for. */
function safeName(name: string): string {
  const safe = name
    .replace(/\.ya?ml$/i, '')
    .replaceAll(/[^A-Za-z0-9._-]+/g, '-')
    .replace(/^[-.]+/, '')
    .slice(0, 60);
  return safe === '' ? 'config' : safe;
}
