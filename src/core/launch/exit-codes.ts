/** One way in which the launcher ends. */
export interface ExitCode {
  readonly code: string;
  readonly meaning: string;
}

/** The exit codes of the script; its help and the page /run/ are made from them. */
export const exitCodes: readonly ExitCode[] = [
  {
    code: '0',
    meaning: 'The trainer ended with 0 and has trained, or has generated for --sample; or a dry run passed.',
  },
  {
    code: '64',
    meaning: 'The call itself is wrong: an unknown option, a value that is missing, another shell than bash.',
  },
  {
    code: '65',
    meaning: 'This config cannot run on this release or with this trainer, or the option is not for it.',
  },
  {
    code: '66',
    meaning:
      'A file that the config or an option names is missing: data, model config, checkpoint, bindings.',
  },
  {
    code: '69',
    meaning:
      'Part of tt-metal is missing: the tree, the trainer, its Python environment, a mesh graph descriptor, tt-run.',
  },
  { code: '70', meaning: 'The trainer ended with 0, and made no step or could not load the checkpoint.' },
  { code: '71', meaning: 'There are fewer devices than the mesh asks for.' },
  {
    code: '73',
    meaning:
      'A folder cannot be used: not made, not written to, too full, or with a "$" that the trainer replaces.',
  },
  { code: '75', meaning: "Another run is using gsm8k_finetune's overrides." },
  { code: 'any other', meaning: "The trainer's own; 128 + N after signal N." },
];
