import { andList, contracts, type KeySupport, trainerNames } from '../../core/index.ts';

/** The trainers whose keys go into a file that is merged into another. */
const merging = trainerNames.filter((name) =>
  contracts.some(({ trainer, baseFile }) => trainer === name && baseFile !== null),
);

/** The ways of honouring a key, as the table names them and the legend explains them. */
export const supportKinds: Readonly<
  Record<KeySupport['kind'], { readonly word: string; readonly means: string }>
> = {
  same: {
    word: 'As it is',
    means: `The trainer reads the key under this name. The launcher hands it over unchanged, to ${andList(merging)} in its overrides file.`,
  },
  layout: {
    word: 'Moved',
    means: 'The same setting has another place in a config of this release. The launcher writes it there.',
  },
  translated: {
    word: 'Translated',
    means: 'The trainer takes the setting elsewhere: under another key, by a flag, from another file.',
  },
  launcher: { word: 'Launcher', means: 'No trainer reads it. The launcher does it itself.' },
  'decided-elsewhere': {
    word: 'Decided elsewhere',
    means: 'Another file or key says it. This one is a note to the reader.',
  },
  'not-honoured': {
    word: 'Not honoured',
    means: 'Neither the trainer nor the launcher can do it. The checker warns of it.',
  },
};
