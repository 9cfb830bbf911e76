import type { ReleaseName, TrainerName } from '../target.ts';
import type { Contract } from './contract.ts';
import { gsm8kPyContracts } from './gsm8k-py/contracts.ts';
import { nanogptCppContracts } from './nanogpt-cpp/contracts.ts';
import { nanogptPyContracts } from './nanogpt-py/contracts.ts';

/** The seven targets' contracts. */
export const contracts: readonly Contract[] = [
  ...nanogptCppContracts,
  ...nanogptPyContracts,
  ...gsm8kPyContracts,
];

/** The contract of a trainer in a release; undefined where the trainer does not exist in it. */
export function contractOf(trainer: TrainerName, release: ReleaseName): Contract | undefined {
  return contracts.find((contract) => contract.trainer === trainer && contract.release === release);
}
