import { targetLine } from '../../playground/files/stated-target.ts';
import { readFence } from './read-fence.ts';

/**
 * The target of a config file, as the opening line of a fence would say it: `board="n150" trainer="gsm8k-py"`.
 * @throws where the comment is missing or names an unknown target: the file is ours, so the fault is too.
 */
export function targetSettings(text: string): string {
  const said = targetLine.exec(text)?.[1];
  if (said === undefined) throw new Error('The file has no "# Trainyard target:" comment.');
  const settings = said.trim().replaceAll(/(\S+?)=(\S+)/g, '$1="$2"');
  const { faults } = readFence(settings);
  if (faults.length > 0) throw new Error(faults.join(' '));
  return settings;
}
