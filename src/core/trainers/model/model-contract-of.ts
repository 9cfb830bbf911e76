import type { Target } from '../../target.ts';
import { contractOf } from '../contracts.ts';
import type { ModelContract } from './model-contract.ts';

/** What a target reads of a model config; undefined where the trainer does not exist in the release. */
export function modelContractOf({
  trainer,
  release,
}: Pick<Target, 'trainer' | 'release'>): ModelContract | undefined {
  return contractOf(trainer, release)?.models;
}
