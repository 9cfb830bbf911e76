import { deflateRawSync } from 'node:zlib';
import { applyFix, check, launcher, loadAs, type Native, native, type Target } from '../../src/core/index.ts';
import { isTooLarge } from '../../src/core/yaml/parse.ts';
import { encodeShareLink, readShareLink } from '../../src/playground/share-link.ts';
import { faultsOfResult } from './sound-result.ts';

export interface FuzzCase {
  readonly text: string;
  readonly target: Target;
  /** A model config, or something else, given beside the text. */
  readonly model?: string;
}

export interface Answer {
  /** What was answered. */
  readonly value: unknown;
  /** What is wrong with it; nothing where it is sound. */
  readonly faults: readonly string[];
}

/** One thing that takes texts from strangers. It has to answer whatever the case is, and never throws. */
export interface Subject {
  readonly name: string;
  readonly ask: (one: FuzzCase) => Answer | Promise<Answer>;
}

/** A literal list: what is not in it is not fuzzed. */
export const subjects: readonly Subject[] = [
  {
    name: 'check',
    ask({ text, target, model }) {
      const value = check(text, { target, ...given(model) });
      const fixes = value.diagnostics.flatMap((diagnostic) => diagnostic.fixes);
      // What a fix makes of a hostile text is a text like any other.
      for (const fix of fixes.slice(0, 1)) check(applyFix(text, fix), { target });
      return { value, faults: faultsOfResult(text, value) };
    },
  },
  {
    name: 'loadAs',
    ask({ text, target, model }) {
      const value = loadAs(target, text, model);
      const isMute = value?.status === 'abort' && value.message === '';
      return { value, faults: isMute ? ['an abort without a message'] : [] };
    },
  },
  {
    name: 'native',
    ask({ text, target, model }) {
      const value = native(target, text, given(model));
      return { value, faults: faultsOfNative(value) };
    },
  },
  {
    name: 'launcher',
    ask({ text, target, model }) {
      const value = launcher(text, { target, name: text.slice(0, 40), ...given(model) });
      if (value.status === 'refused')
        return { value, faults: value.sentence === '' ? ['a refusal without a sentence'] : [] };
      return { value, faults: carries(value.text, text) ? [] : ['a script without the config as it is'] };
    },
  },
  {
    name: 'share link, written and read',
    async ask({ text, target: { board, trainer, release } }) {
      const value = await encodeShareLink({ t: text, b: board, r: trainer, l: release });
      const back = await readShareLink(value);
      if (isTooLarge(text)) {
        const isWhole = 'shared' in back ? back.shared.t === text : back.fault === 'too-large';
        return {
          value,
          faults: isWhole ? [] : ['a link of too large a text is neither read nor refused as that'],
        };
      }
      const isWhole = 'shared' in back && back.shared.t === text;
      return { value, faults: isWhole ? [] : ['a link does not give back its text'] };
    },
  },
  {
    name: 'share link, damaged on its way',
    async ask({ text, target: { board, trainer, release } }) {
      const link = await encodeShareLink({ t: text.slice(0, 2_000), b: board, r: trainer, l: release });
      const at = 4 + (text.length % (link.length - 4));
      const damaged = [
        link.slice(0, at),
        link.slice(0, at) + link.slice(at + 1),
        `${link.slice(0, at)}é${link.slice(at)}`,
      ];
      return { value: await Promise.all(damaged.map(readShareLink)), faults: [] };
    },
  },
  {
    name: 'share link, as sent by a stranger',
    ask: async ({ text }) => ({ value: await readShareLink(`#v1.${text}`), faults: [] }),
  },
  {
    name: 'share link of something else',
    async ask({ text }) {
      const others = [
        text,
        `{"t":${JSON.stringify(text)},"b":"__proto__","r":"constructor","l":"","__proto__":{"m":1}}`,
      ];
      const value = await Promise.all(
        others.map((json) => readShareLink(`#v1.${deflateRawSync(json).toString('base64url')}`)),
      );
      const areWords = value.every((read) => !('shared' in read) || Object.values(read.shared).every(isText));
      return { value, faults: areWords ? [] : ['a link gives something that is no text'] };
    },
  },
];

/** The config stands in the script line by line, whatever it holds. */
function carries(script: string, text: string): boolean {
  return script.includes(`\n${text.replace(/\n$/, '')}\n`);
}

const isText = (value: unknown): value is string => typeof value === 'string';

function given(model: string | undefined): { readonly model?: string } {
  return model === undefined ? {} : { model };
}

function faultsOfNative(form: Native): readonly string[] {
  if (form.status === 'refused') return form.sentence === '' ? ['a refusal without a sentence'] : [];
  return [
    ...(form.files.every(({ text }) => text !== '') ? [] : ['an empty file']),
    ...(form.deviations.every(({ sentence }) => sentence !== '') ? [] : ['a deviation without a sentence']),
  ];
}
