import { readFileSync } from 'node:fs';

/**
 * The text of a model config of ours, for a block that shows the training config beside it. Build and tests both run in
 * the project's folder.
 * @param name `tinyllama.yaml` for content/models/tinyllama.yaml
 */
export function modelFile(name: string): string {
  return readFileSync(`content/models/${name}`, 'utf8');
}
