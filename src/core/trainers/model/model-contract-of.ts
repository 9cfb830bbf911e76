import type { Target } from '../../target.ts';
import { gsm8kPyModels } from '../gsm8k-py/model-contracts.ts';
import { nanogptCppModels } from '../nanogpt-cpp/model-contracts.ts';
import { nanogptPyModels } from '../nanogpt-py/model-contracts.ts';
import type { ModelContract } from './model-contract.ts';

const models = {
  'nanogpt-cpp': nanogptCppModels,
  'nanogpt-py': nanogptPyModels,
  'gsm8k-py': gsm8kPyModels,
} as const;

/** What a target reads of a model config; undefined where the trainer does not exist in the release. */
export function modelContractOf({
  trainer,
  release,
}: Pick<Target, 'trainer' | 'release'>): ModelContract | undefined {
  return models[trainer][release];
}
