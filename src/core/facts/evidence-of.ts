import type { Contract } from './contract.ts';
import type { Evidence } from './evidence.ts';
import { gsm8kPyV067Evidence } from './gsm8k-py/evidence/v0.67.ts';
import { gsm8kPyV068Evidence } from './gsm8k-py/evidence/v0.68.ts';
import { nanogptCppV064Evidence } from './nanogpt-cpp/evidence/v0.64.ts';
import { nanogptCppV067Evidence } from './nanogpt-cpp/evidence/v0.67.ts';
import { nanogptCppV068Evidence } from './nanogpt-cpp/evidence/v0.68.ts';
import { nanogptPyV067Evidence } from './nanogpt-py/evidence/v0.67.ts';
import { nanogptPyV068Evidence } from './nanogpt-py/evidence/v0.68.ts';

/** Apart from the contracts, since a browser that checks a config has no use for it. */
const evidence: Readonly<Record<string, Evidence>> = {
  'nanogpt-cpp v0.64': nanogptCppV064Evidence,
  'nanogpt-cpp v0.67': nanogptCppV067Evidence,
  'nanogpt-cpp v0.68': nanogptCppV068Evidence,
  'nanogpt-py v0.67': nanogptPyV067Evidence,
  'nanogpt-py v0.68': nanogptPyV068Evidence,
  'gsm8k-py v0.67': gsm8kPyV067Evidence,
  'gsm8k-py v0.68': gsm8kPyV068Evidence,
};

/** Where what a contract says was read or seen. @throws Error for a contract without evidence, which a test rules out */
export function evidenceOf({ trainer, release }: Pick<Contract, 'trainer' | 'release'>): Evidence {
  const found = evidence[`${trainer} ${release}`];
  if (found === undefined) throw new Error(`There is no evidence for ${trainer} at ${release}.`);
  return found;
}
