/** A path in the training config as people say it: `optimizer.lr`. */
export function shortPath(path: string): string {
  return path.replace(/^training_config\./, '');
}
