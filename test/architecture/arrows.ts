/** Who may import whom among the folders of src; `.` is what lies right in src. Nobody but core's own files is listed for core. */
export const arrows: Readonly<Record<string, readonly string[]>> = {
  '.': ['lessons', 'core'],
  pages: ['layouts', 'components', 'playground', 'lessons', 'offline', 'styles', 'core'],
  layouts: ['components', 'playground', 'lessons', 'offline', 'styles', 'core'],
  components: ['playground', 'lessons', 'styles', 'core'],
  playground: ['styles', 'core'],
  cli: ['core'],
  lessons: [],
  styles: [],
  policy: [],
  offline: [],
  licences: [],
  publish: ['layouts', 'playground', 'styles', 'core'],
};

/** Core from the top down: a layer may import any layer below it. What shares a line does not know each other. */
export const layers: readonly (readonly string[])[] = [
  ['index.ts'],
  ['fix-all.ts', 'experiments'],
  ['fix-trial.ts'],
  ['check.ts'],
  ['rules', 'launch', 'editor'],
  ['figures'],
  ['load'],
  ['facts'],
  ['keys'],
  ['yaml'],
  ['diagnostic.ts', 'in-words.ts', 'script.generated.ts', 'version.ts'],
];

/** What the layers alone would allow, and we do not: a rule judges what was loaded, it does not load. */
export const forbiddenArrows: readonly (readonly [from: string, to: string])[] = [['rules', 'load']];

/** The packages that core may import, the second for the validator that ajv compiled ahead. */
export const corePackages = [/^yaml$/, /^ajv\/dist\/runtime\//];

/** The packages that one folder alone may know. */
export const ownedPackages: readonly (readonly [name: RegExp, owner: string])[] = [
  [/^monaco-editor(\/|$)/, 'playground'],
];

/** Names that say nothing of what a file or folder holds. */
export const drawers = /^(utils?|helpers?|common|misc|lib|shared)$/;

/** Core gives the same answer to the same text, always and everywhere; with these it would not. */
export const forbiddenGlobals: ReadonlySet<string> = new Set([
  ...[
    'Date',
    'performance',
    'crypto',
    'eval',
    'Function',
    'globalThis',
    'WebAssembly',
    'setTimeout',
    'setInterval',
  ],
  ...[
    'fetch',
    'XMLHttpRequest',
    'WebSocket',
    'Worker',
    'indexedDB',
    'localStorage',
    'sessionStorage',
    'navigator',
  ],
  ...['window', 'document', 'self', 'location', 'process', 'Buffer', 'require', 'console'],
]);
