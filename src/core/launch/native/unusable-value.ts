import type { Settings } from '../../keys/settings.ts';
import { oneLine } from '../../yaml/one-line.ts';
import { Refused } from './native-form.ts';

/**
 * The refusal of a value that the trainer would not take for what is meant: 2.9 steps, a "false" in quotes.
 * @param of where the path is, if not in the training config: " of the model config"
 */
export function unusableValue(settings: Settings, path: string, of = ''): Refused {
  const node = settings.at.get(path)?.node;
  const value = node?.kind === 'scalar' && node.text !== '' ? ` "${oneLine(node.text)}"` : '';
  const name = path.replace(/^training_config\./, '');
  const sentence = `${name}${of}${value} cannot be handed over as it is meant; correct it first.`;
  return new Refused('unusable-value', sentence, path);
}
