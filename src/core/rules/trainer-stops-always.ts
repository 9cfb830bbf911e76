import type { LoadedValue } from '../trainers/contract.ts';
import { type StopCase, stopTexts, withTexts } from '../trainers/stop-texts.ts';
import { programsThatTrain, stopsAlways, stopsAlwaysSentence } from '../trainers/stops-always.ts';
import type { Rule, RuleContext } from './rule.ts';
import { orList } from './wording.ts';

export const trainerStopsAlways: Rule = {
  code: 'trainer-stops-always',
  group: 'The trainer and the release',
  severity: 'error',
  title: 'This program stops with every config at this release',
  summary: 'At the chosen release, the chosen program stops before its first step, whatever the config says.',
  check(context, report) {
    const { kind, source, view, target } = context;
    const sentence = stopsAlwaysSentence(target.trainer, target.release);
    if (sentence === null || kind !== 'training' || source.root?.kind !== 'mapping') return;
    const section = view.settings.at.get('training_config')?.entry ?? source.root.entries[0];
    if (section === undefined) return;
    report({
      span: section.keySpan,
      message: `${sentence} ${howItEnds(context)}No config makes it train; use ${orList(programsThatTrain(target.release))}, which train on a text or on tokens of your own.`,
    });
  },
};

/** Its own text for this config. Another fault may come before it, and has a message of its own. */
function howItEnds(context: RuleContext): string {
  const { target, violations, loaded } = context;
  const stops = stopsAlways(target.trainer, target.release);
  const texts = stops === null ? [] : stopTexts(stops, stopCaseOf(context));
  if (texts.length === 0) return '';
  const isFirst = violations.length === 0 && loaded?.status !== 'abort';
  return `${isFirst ? 'This config ends' : 'Without the other errors, this config ends'} ${withTexts(texts)} `;
}

function stopCaseOf({ target, view, parallelism: { enabled, devices }, loaded }: RuleContext): StopCase {
  const has = (path: string): boolean => view.has(path);
  if (target.run === 'direct' && loaded?.status === 'ok') {
    // What it loads is a mesh to it even where it is none to us.
    const value = (name: string): LoadedValue => loaded.values[`device_config.${name}`]?.value ?? null;
    const mesh = value('mesh_shape');
    return {
      ddp: value('enable_ddp') === true,
      tp: value('enable_tp') === true,
      devices: Array.isArray(mesh) ? mesh.reduce((all: number, size) => all * Number(size), 1) : devices,
      has,
    };
  }
  return {
    ddp: enabled.includes('enable_ddp'),
    tp: enabled.includes('enable_tp'),
    devices,
    // The launcher writes the section.
    has: (path) => has(path) || (target.run === 'launcher' && path === 'training_config'),
  };
}
