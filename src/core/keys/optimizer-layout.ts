/** The section that has the optimizer's settings from v0.68 on (tt-train.md, section 2). */
export const optimizerBlock = 'training_config.optimizer';

/** One setting of the optimizer under its two names: in training_config up to v0.67, in the block from v0.68. */
export interface OptimizerField {
  readonly flat: string;
  readonly block: string;
}

export const optimizerFields: readonly OptimizerField[] = [
  { flat: 'training_config.learning_rate', block: `${optimizerBlock}.lr` },
  { flat: 'training_config.weight_decay', block: `${optimizerBlock}.weight_decay` },
  { flat: 'training_config.beta1', block: `${optimizerBlock}.beta1` },
  { flat: 'training_config.beta2', block: `${optimizerBlock}.beta2` },
  { flat: 'training_config.eps', block: `${optimizerBlock}.epsilon` },
];

export const flatFlags = {
  noOp: 'training_config.use_no_op',
  moreh: 'training_config.use_moreh_adamw',
  kahan: 'training_config.use_kahan_summation',
} as const;

export const blockKeys = {
  type: `${optimizerBlock}.type`,
  kahan: `${optimizerBlock}.kahan_summation`,
} as const;

/** The optimizer that flags ask for: use_no_op wins over use_moreh_adamw, which wins over Kahan summation (section 1). */
export function typeOfFlags(isOn: (path: string) => boolean): string {
  if (isOn(flatFlags.noOp)) return 'NoOp';
  if (isOn(flatFlags.moreh)) return 'MorehAdamW';
  return isOn(flatFlags.kahan) ? 'AdamWComposite' : 'AdamW';
}

/** Where the optimizer's settings stand: in training_config, in a block that may be or has to be there, or in no place of the config. */
export type OptimizerPlace = 'flat' | 'optional block' | 'required block' | 'own';

/** Whether the optimizer is built from a block of the config. */
export function readsBlock({ optimizer }: { readonly optimizer: OptimizerPlace }): boolean {
  return optimizer === 'optional block' || optimizer === 'required block';
}
