import type { ReleaseName } from '../target.ts';

/** A release line of tt-metal, and the commit at which its facts were read (tt-train.md, section 0). */
export interface Release {
  readonly name: ReleaseName;
  readonly title: string;
  readonly commit: string;
  /** The commit's date. */
  readonly date: string;
  /** The variables that name the tree (tt-train.md, section 3.4). */
  readonly rootVariables: readonly string[];
  /** Meshes whose default graph descriptor has another shape, so that one must be named (tt-train.md, section 6). */
  readonly meshesNeedingDescriptor: readonly (readonly [number, number])[];
}

export const releases: Readonly<Record<ReleaseName, Release>> = {
  'v0.64': {
    name: 'v0.64',
    title: 'v0.64',
    commit: '66c2473110',
    date: '2025-11-25',
    rootVariables: ['TT_METAL_HOME'],
    meshesNeedingDescriptor: [],
  },
  'v0.67': {
    name: 'v0.67',
    title: 'v0.67',
    commit: '6d02612bf4',
    date: '2026-03-06',
    rootVariables: ['TT_METAL_HOME'],
    meshesNeedingDescriptor: [
      [1, 8],
      [1, 32],
    ],
  },
  'v0.68': {
    name: 'v0.68',
    title: 'v0.68 and later',
    commit: '622c6fb9c0',
    date: '2026-06-23',
    rootVariables: ['TT_METAL_HOME', 'TT_METAL_RUNTIME_ROOT'],
    meshesNeedingDescriptor: [
      [1, 8],
      [1, 32],
    ],
  },
};

export const releaseNames = ['v0.64', 'v0.67', 'v0.68'] as const satisfies readonly ReleaseName[];
