import type { TargetFacts } from '../facts/target-facts.ts';
import { checkpointPlan } from './checkpoint-plan.ts';
import { printingFunction } from './here-document.ts';
import { loadedNumbers } from './loaded-numbers.ts';
import type { NativeFile, NativeForm } from './native/native-form.ts';
import type { ReleaseForm } from './release-forms.ts';
import { nativeWord, shellQuote } from './shell-quote.ts';
import { stopFacts } from './stop-facts.ts';

/** The part of the script that holds for one release line: its files, its facts, its flags and environment. */
export function releaseSection(form: ReleaseForm, model: string | undefined): string {
  const { known, native } = form;
  const title = `# ${'-'.repeat(117)}\n# For a tree of ${known.target.release}`;
  if (native.status === 'refused') {
    return `${title}: this config cannot run there\n\nfacts_${id(form)}() {\n  native_refusal=${shellQuote(native.sentence)}\n}\nhand_over_${id(form)}() { :; }\n`;
  }
  const files = native.files.map((file) =>
    printingFunction(`${fileId(file)}_${id(form)}`, textOf(form, file)),
  );
  return [
    title,
    '',
    ...files,
    factsFunction(form, native, model),
    notesFunction(form, native),
    handOverFunction(form, native),
  ].join('\n');
}

/** `v067`, as the functions of a release end. */
function id({ known }: ReleaseForm): string {
  return known.target.release.replace('.', '');
}

/** `training_yaml` for training.yaml; the overrides lie in the run's folder too, under a name of their own. */
function fileId({ role }: NativeFile): string {
  return `${role}_yaml`;
}

/** Where `$NAME` in a config gives way to a variable: written as an escape, a `$` stays what it is. */
function textOf({ known }: ReleaseForm, { text, isVerbatim }: NativeFile): string {
  return known.contract?.expandsVariables && !isVerbatim ? text.replaceAll('$', '\\x24') : text;
}

function factsFunction(form: ReleaseForm, native: NativeForm, model: string | undefined): string {
  const held = loadedNumbers(form.known, native);
  const plan = checkpointPlan(form.known, native, held, model);
  const { trainer, release, contract } = form.known;
  const written = (name: string) => native.placeholders.find((known) => known.name === name)?.written;
  const facts: readonly (readonly [name: string, value: string])[] = [
    ['native_refusal', ''],
    ['names_model', written('model-config') === undefined ? '0' : '1'],
    ['model_written', written('model-config') ?? ''],
    ['carries_model', native.files.some(({ role }) => role === 'model') ? '1' : '0'],
    ...(trainer.ownData
      ? []
      : ([
          ['names_data', written('data') === undefined ? '0' : '1'],
          ['data_written', written('data') ?? ''],
        ] as const)),
    ...(trainer.handOver === 'model path'
      ? ([
          ['model_path', native.modelPath?.to ?? ''],
          ['yields_model_path', native.modelPath?.yields === true ? '1' : '0'],
        ] as const)
      : []),
    ['mesh', `[${held.mesh.join(', ')}]`],
    ['devices', String(held.mesh.reduce((product, size) => product * size, 1))],
    ...stopFacts(form, native, held),
    ['needs_library_path', bit(release.needsLibraryPath)],
    ...(trainer.isBuilt ? [] : ([['expands_variables', bit(contract?.expandsVariables)]] as const)),
    ...(hidesSteps(form.known) ? ([['shows_steps', bit(contract?.printsSteps)]] as const) : []),
    ['checkpoint_folder', plan.folder],
    ['checkpoints', String(plan.count)],
    ['bytes_per_checkpoint', String(plan.bytesEach)],
  ];
  const lines = facts.map(([name, value]) => `  ${name}=${value === '' ? '' : shellQuote(value)}\n`);
  return `facts_${id(form)}() {\n${lines.join('')}}\n`;
}

function bit(isSo: boolean | undefined): '0' | '1' {
  return isSo === true ? '1' : '0';
}

/** Whether there is a release in which the trainer prints no line for each step. */
function hidesSteps({ target, facts }: TargetFacts): boolean {
  return facts.contracts.some(({ trainer, printsSteps }) => trainer === target.trainer && !printsSteps);
}

/** What neither the trainer nor the launcher can do. */
function notesFunction(form: ReleaseForm, { deviations }: NativeForm): string {
  const lost = deviations
    .filter(({ kind }) => kind === 'not-honoured')
    .map(({ path, sentence }) => `${path}: ${sentence}`.replaceAll(/\s+/g, ' '));
  return printingFunction(`notes_${id(form)}`, lost.map((line) => `${line}\n`).join(''));
}

function handOverFunction(
  form: ReleaseForm,
  { arguments: words, environment, directories }: NativeForm,
): string {
  const list = (items: readonly string[]) =>
    items.length === 0 ? '()' : `(\n${items.map((item) => `    ${item}\n`).join('')}  )`;
  const variables = Object.entries(environment).map(([name, value]) => `${name}=${nativeWord(value)}`);
  return `hand_over_${id(form)}() {
  arguments=${list(inPairs(words.map(nativeWord)))}
  environment=${list(variables)}
  directories=${list(directories.map(nativeWord))}
}
`;
}

/** A flag and its value on one line. */
function inPairs(words: readonly string[]): readonly string[] {
  const lines: string[] = [];
  for (const word of words) {
    const last = lines.at(-1);
    if (last?.startsWith('--') && !last.includes(' ')) lines[lines.length - 1] = `${last} ${word}`;
    else lines.push(word);
  }
  return lines;
}

/** The functions that pick by the release that was found. */
export function choosingSection(forms: readonly ReleaseForm[]): string {
  const choose = (name: string, line: (form: ReleaseForm) => string): string =>
    `${name}() {\n  case $release in\n${forms.map((form) => `    ${form.known.target.release}) ${line(form)} ;;\n`).join('')}  esac\n}\n`;
  return [
    `# ${'-'.repeat(117)}\n# The release line that was found decides\n`,
    choose('read_facts', (form) => `facts_${id(form)}`),
    choose('hand_over', (form) => `hand_over_${id(form)}`),
    choose('print_notes', (form) => (form.native.status === 'ok' ? `notes_${id(form)}` : ':')),
    choose('write_native_files', (form) =>
      eachFile(form, (file) => `${printer(form, file)} >"$run_directory/${localName(file)}"`),
    ),
    choose('print_native_files', (form) =>
      eachFile(
        form,
        (file) => `printf '# %s\\n' ${localName(file)} && ${printer(form, file)} && printf '\\n'`,
      ),
    ),
  ].join('\n');
}

function eachFile({ native }: ReleaseForm, line: (file: NativeFile) => string): string {
  return native.status === 'ok' ? native.files.map(line).join(' &&\n      ') : ':';
}

/** A reader's own text goes out as it stands; in the others the machine's paths are put in. */
function printer(form: ReleaseForm, file: NativeFile): string {
  const name = `${fileId(file)}_${id(form)}`;
  if (file.isVerbatim) return name;
  // Of two equal sections Python takes the last: the config's own has to stay the only one.
  const takesModel = file.role === 'overrides' && !/^transformer_config:/m.test(file.text);
  return takesModel ? `{ ${name} | fill && print_model_keys; }` : `${name} | fill`;
}

function localName({ role }: NativeFile): string {
  return `${role}.yaml`;
}
