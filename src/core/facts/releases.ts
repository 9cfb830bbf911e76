import type { Release } from './release.ts';
import { v064 } from './releases/v0.64.ts';
import { v067 } from './releases/v0.67.ts';
import { v068 } from './releases/v0.68.ts';

/** From the oldest to the newest. */
export const releases = { 'v0.64': v064, 'v0.67': v067, 'v0.68': v068 } satisfies Record<string, Release>;
