import { chmodSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { ReleaseName } from '../../../src/core/index.ts';
import { makePythonEnvironment, python } from './python-environment.ts';

const project = fileURLToPath(new URL('../../..', import.meta.url));
const trainers = fileURLToPath(new URL('../trainers', import.meta.url));

/** JSON's texts are Python's too. */
const text = (value: string): string => JSON.stringify(value);

/** A stand-in finds the rest of itself in this repository. */
const start = `import os
import sys
sys.dont_write_bytecode = True
sys.path.insert(0, ${text(trainers)})
`;

export interface TreeOptions {
  readonly release: ReleaseName;
  /** Where nano_gpt was built, relative to the tree; null where it was not. */
  readonly built?: string | null;
  /** gsm8k_finetune.py knows TT_TRAIN_OVERRIDES_PATH, as it does some time after v0.68. */
  readonly knowsOverridesPath?: boolean;
  /** train_nanogpt.py reads device_config; at v0.68 it does since 2026-05-05. */
  readonly readsDevices?: boolean;
  /** Scripts that this tree has lost, by their names. */
  readonly without?: readonly ('train_nanogpt.py' | 'gsm8k_finetune.py')[];
  readonly python?: boolean;
  readonly wandb?: boolean;
  /** How the tree's commit is kept: on a branch, among packed references, alone in HEAD, or not at all. */
  readonly git?: 'branch' | 'packed' | 'detached' | null;
}

/** The commit that every tree here is at. */
export const treeCommit = '622c6fb9c0de5c0ffee0123456789abcdef01234';

export const examples = 'tt-train/sources/examples';
export const overrides = 'tt-train/configs/training_overrides.yaml';

export const builtAt: Readonly<Record<ReleaseName, string>> = {
  'v0.64': `build/sources/examples/nano_gpt/nano_gpt`,
  'v0.67': `build_Release/tt-train/sources/examples/nano_gpt/nano_gpt`,
  'v0.68': `build/tt-train/sources/examples/nano_gpt/nano_gpt`,
};

/** Makes a stand-in for a tt-metal tree of a release line, with what a launcher and the trainers look at in it. */
export function makeTree(root: string, options: TreeOptions): void {
  const { release, built = builtAt[release], without = [], git = 'branch' } = options;
  for (const [path, text] of Object.entries(sourcesOf(options))) {
    if (!without.some((name) => path.endsWith(name))) write(root, path, text);
  }
  if (built !== null) {
    write(root, built, program(`from fake_nano_gpt import main\nmain("${release}", ${text(root)})`));
    chmodSync(join(root, built), 0o755);
  }
  if (options.python ?? true) {
    makePythonEnvironment(join(root, 'python_env'), { wandb: options.wandb ?? false });
  }
  if (git !== null) makeRepository(root, git);
}

function sourcesOf({
  release,
  readsDevices = release === 'v0.68',
  knowsOverridesPath = false,
}: TreeOptions): Readonly<Record<string, string>> {
  const configs = 'tt-train/configs';
  return {
    'build_metal.sh': '#!/bin/bash\n',
    'tt-train/data/shakespeare.txt': 'First Citizen:\nBefore we proceed any further, hear me speak.\n',
    [`${configs}/model_configs/gpt2s.yaml`]: modelText('gpt2s'),
    [`${configs}/model_configs/nanogpt.yaml`]: modelText('nanogpt'),
    ...(release === 'v0.68' ? { [`${configs}/model_configs/nanogpt_char.yaml`]: modelText('nanogpt') } : {}),
    [`${configs}/training_configs/training_gsm8k_tinyllama.yaml`]: 'training_config:\n  batch_size: 32\n',
    [descriptorPath('t3k_1x8')]: descriptor(1, 8),
    [descriptorPath('galaxy_1x32')]: descriptor(1, 32),
    [`${examples}/nano_gpt/main.cpp`]: '// nano_gpt\n',
    ...(release === 'v0.64'
      ? {}
      : {
          [`${examples}/nano_gpt/train_nanogpt.py`]: pythonStub(
            `from fake_train_nanogpt import main\n${readsDevices ? '# Reads device_config.\n' : ''}main("${release}", os.path.dirname(os.path.abspath(__file__)) + "/../../../..")`,
          ),
          [`${examples}/gsm8k_finetune/gsm8k_finetune.py`]: pythonStub(
            knowsOverridesPath
              ? `from fake_gsm8k_finetune import main\n# Reads TT_TRAIN_OVERRIDES_PATH.\nmain("${release}", True)`
              : `from fake_gsm8k_finetune import main\nmain("${release}", False)`,
          ),
        }),
    ...(release === 'v0.68'
      ? { 'tt-train/sources/ttml/optimizers/optimizer_registry.cpp': '// the registry\n' }
      : {}),
  };
}

export function descriptorPath(name: 't3k_1x8' | 'galaxy_1x32'): string {
  return `tests/tt_metal/tt_fabric/custom_mesh_descriptors/${name}_mesh_graph_descriptor.textproto`;
}

function descriptor(rows: number, columns: number): string {
  return `mesh_descriptors { name: "M0" device_topology { dims: [ ${rows}, ${columns} ] } }\n`;
}

function modelText(name: string): string {
  return readFileSync(join(project, 'content/models', `${name}.yaml`), 'utf8');
}

/** A program of its own. The shell starts Python with it, which takes the shell's two lines for a text. */
function program(code: string): string {
  if (python === null) throw new Error('There is no python3 here.');
  return `#!/bin/sh\n''':'\nexec ${shellWord(python.program)} -B "$0" "$@"\n'''\n${start}${code}\n`;
}

function pythonStub(code: string): string {
  return `${start}import ttnn\nimport ttml\n${code}\n`;
}

function shellWord(word: string): string {
  return `'${word.replaceAll("'", `'\\''`)}'`;
}

function makeRepository(root: string, kept: 'branch' | 'packed' | 'detached'): void {
  const branch = 'refs/heads/main';
  mkdirSync(join(root, '.git/objects'), { recursive: true });
  mkdirSync(join(root, '.git/refs/heads'), { recursive: true });
  write(root, '.git/config', '[core]\n\trepositoryformatversion = 0\n\tbare = false\n');
  write(root, '.git/HEAD', kept === 'detached' ? `${treeCommit}\n` : `ref: ${branch}\n`);
  if (kept === 'branch') write(root, `.git/${branch}`, `${treeCommit}\n`);
  if (kept === 'packed')
    write(root, '.git/packed-refs', `# pack-refs with: peeled\n${treeCommit} ${branch}\n`);
}

function write(root: string, path: string, content: string): void {
  mkdirSync(dirname(join(root, path)), { recursive: true });
  writeFileSync(join(root, path), content);
}
