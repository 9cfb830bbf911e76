import { execFileSync } from 'node:child_process';
import { chmodSync, cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { rolldown } from 'rolldown';
import { licenceTexts, packageFolders } from '../src/licences/licence-texts.ts';

/**
 * `./run package`: the npm package `trainyard`, whose program checks files, as dist-package/trainyard-<version>.tgz.
 * The engine and its YAML parser are bundled into one file, so that nothing else is installed with it.
 */
const root = fileURLToPath(new URL('..', import.meta.url));
const folder = path.join(root, 'dist-package');
const contents = path.join(folder, 'package');
const licences = 'third-party-licences.txt';
const { name, version, description, license } = JSON.parse(
  readFileSync(path.join(root, 'package.json'), 'utf8'),
);

/** Node 18 and 20 lack this one thing that the engine uses. Bundlers translate syntax, and leave what is missing missing. */
const forOldNode = `Map.groupBy ??= (items, keyOf) => {
  const groups = new Map();
  let at = 0;
  for (const item of items) {
    const key = keyOf(item, at++);
    if (groups.has(key)) groups.get(key).push(item);
    else groups.set(key, [item]);
  }
  return groups;
};`;

rmSync(folder, { recursive: true, force: true });
mkdirSync(contents, { recursive: true });
await bundle();
writeFileSync(path.join(contents, 'package.json'), `${JSON.stringify(manifest(), null, 2)}\n`);
writeFileSync(path.join(contents, 'README.md'), readme());
cpSync(path.join(root, 'LICENSE'), path.join(contents, 'LICENSE'));
execFileSync('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: contents, stdio: 'inherit' });

async function bundle(): Promise<void> {
  const program = await rolldown({
    input: path.join(root, 'src/cli/trainyard.ts'),
    platform: 'node',
    logLevel: 'warn',
  });
  const file = path.join(contents, 'trainyard.mjs');
  const { output } = await program.write({
    file,
    format: 'esm',
    banner: `#!/usr/bin/env node\n${forOldNode}`,
    codeSplitting: false,
  });
  await program.close();
  const modules = output.flatMap((part) => (part.type === 'chunk' ? part.moduleIds : []));
  writeFileSync(path.join(contents, licences), licenceTexts(packageFolders(modules)));
  chmodSync(file, 0o755);
}

function manifest() {
  return {
    name,
    version,
    description,
    license,
    type: 'module',
    bin: { trainyard: 'trainyard.mjs' },
    engines: { node: '>=20' },
    files: ['trainyard.mjs', 'LICENSE', licences, 'README.md'],
  };
}

function readme(): string {
  return [
    '# Trainyard',
    '',
    'Checks tt-train training and model configs, and says what the trainer would do with them.',
    '',
    '    npx trainyard check training.yaml',
    '    npx trainyard check --format github configs/*.yaml',
    '    npx trainyard launcher training.yaml > launch.sh',
    '',
    'Exit status 0: no error found; 1: an error; 2: the call itself is wrong. `trainyard check --help` tells the options.',
    'It needs Node 20 or later, and nothing else. It reads files and prints; it fetches and sends nothing.',
    '',
    `The packages that are bundled in it, with their licences: ${licences}.`,
    'Trainyard itself is under the Apache License 2.0.',
    '',
  ].join('\n');
}
