import type { Contract } from './contract.ts';
import { gsm8kPyV067 } from './gsm8k-py/v0.67.ts';
import { gsm8kPyV068 } from './gsm8k-py/v0.68.ts';
import { nanogptCppV064 } from './nanogpt-cpp/v0.64.ts';
import { nanogptCppV067 } from './nanogpt-cpp/v0.67.ts';
import { nanogptCppV068 } from './nanogpt-cpp/v0.68.ts';
import { nanogptPyV067 } from './nanogpt-py/v0.67.ts';
import { nanogptPyV068 } from './nanogpt-py/v0.68.ts';

/** Trainer by trainer, each from its oldest release to its newest. A trainer works in the releases of its contracts. */
export const contracts: readonly Contract[] = [
  nanogptCppV064,
  nanogptCppV067,
  nanogptCppV068,
  nanogptPyV067,
  nanogptPyV068,
  gsm8kPyV067,
  gsm8kPyV068,
];
