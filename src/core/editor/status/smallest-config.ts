import type { Contract } from '../../facts/contract.ts';

/** A config of what a target requires and these settings, as text; JSON is YAML too. */
export function smallestConfig(contract: Contract, settings: Readonly<Record<string, unknown>>): string {
  const required = contract.keys
    .filter((key) => key.default === undefined)
    .map(({ path }) => [path.slice('training_config.'.length), 1] as const);
  const optimizer = contract.optimizer === 'required block' ? { optimizer: {} } : {};
  return JSON.stringify({
    training_config: { ...Object.fromEntries(required), ...optimizer, ...settings },
  });
}
