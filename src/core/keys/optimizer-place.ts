/** Where the optimizer's settings stand: in training_config, in a block that may be or has to be there, or in no place of the config. */
export type OptimizerPlace = 'flat' | 'optional block' | 'required block' | 'own';

/** Whether the optimizer is built from a block of the config. */
export function readsBlock({ optimizer }: { readonly optimizer: OptimizerPlace }): boolean {
  return optimizer === 'optional block' || optimizer === 'required block';
}
