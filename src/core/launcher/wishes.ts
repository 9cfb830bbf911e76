import { readSettings } from '../schema/settings.ts';
import { parse } from '../source/parse.ts';
import type { Target } from '../target.ts';
import { viewConfig } from '../trainers/config-view.ts';
import { contractOf } from '../trainers/contracts.ts';
import { meantValue } from '../trainers/native/meant-value.ts';
import { passageOf } from '../trainers/passage.ts';
import { mappingRules, trainers } from '../trainers/trainers.ts';

/** What a config asks of the launcher itself, because no trainer does it. */
export interface Wishes {
  readonly logLevel: string;
  readonly wandb: { readonly project: string; readonly runName: string } | null;
  /** For --sample; empty where nothing is written. */
  readonly temperature: string;
  readonly topK: string;
  readonly isMultihost: boolean;
}

/** Reads the keys that the launcher honours. */
export function wishesOf(target: Target, text: string): Wishes {
  const { loader } = trainers[target.trainer];
  const settings = readSettings(parse(text), mappingRules(loader));
  const view = viewConfig(settings, loader, passageOf(contractOf(target.trainer, target.release)));
  const value = (path: string) => {
    const meant = meantValue(view, path);
    return meant.state === 'set' ? meant.value : undefined;
  };
  const words = (path: string): string => {
    const found = value(path);
    return typeof found === 'string' ? found : '';
  };
  const number = (path: string): string => {
    const found = value(path);
    return typeof found === 'number' && Number.isFinite(found) ? String(found) : '';
  };
  return {
    logLevel: words('training_config.log_level'),
    wandb:
      value('training_config.use_wandb') === true
        ? {
            project: words('training_config.wandb_project'),
            runName: words('training_config.wandb_run_name'),
          }
        : null,
    temperature: number('eval_config.temperature'),
    topK: number('eval_config.top_k'),
    isMultihost: value('multihost_config.enabled') === true,
  };
}
