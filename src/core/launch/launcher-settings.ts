import type { TargetFacts } from '../facts/target-facts.ts';
import { readSettings } from '../keys/settings.ts';
import { viewConfig } from '../load/config-view.ts';
import { conversionOf } from '../load/key-conversion.ts';
import { mappingRules } from '../load/mapping-rules.ts';
import { parse } from '../yaml/parse.ts';
import { meantValue } from './native/meant-value.ts';

/** What a config asks of the launcher itself, because no trainer does it. */
export interface LauncherSettings {
  readonly logLevel: string;
  readonly wandb: { readonly project: string; readonly runName: string } | null;
  /** For --sample; empty where nothing is written. */
  readonly temperature: string;
  readonly topK: string;
  readonly isMultihost: boolean;
}

/** Reads the keys that the launcher itself acts on. */
export function launcherSettings(
  { trainer: { loader }, contract }: TargetFacts,
  text: string,
): LauncherSettings {
  const settings = readSettings(parse(text), mappingRules(loader));
  const view = viewConfig(settings, loader, conversionOf(contract));
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
