import { orList } from '../in-words.ts';
import { isSlipOf, nameIndex, nearestName } from '../keys/nearest-name.ts';
import { readsBlock } from '../keys/optimizer-layout.ts';
import type { Report, Rule, RuleContext } from './rule.ts';
import { correction, fixes, quoted, unlessUnread } from './wording.ts';

export const invalidChoice: Rule = {
  code: 'invalid-choice',
  group: 'Knowing the keys',
  severity: 'error',
  title: 'A word that is none of the choices',
  summary: 'Speaks where a key takes one of a few words, exactly as they are written, and has another.',
  evenIfBroken: true,
  check(context, report) {
    const { view, source } = context;
    reportModelType(context, report);
    reportOptimizerType(context, report);
    for (const { path, kind } of view.faults) {
      const setting = view.settings.at.get(path);
      if (kind !== 'no-choice' || setting === undefined) continue;
      const { entry, node, key } = setting;
      if (key.hasOwnRule) continue;
      const choices = key.choices ?? [];
      const span = view.valueSpan(path) ?? entry.keySpan;
      const written = node?.kind === 'scalar' ? node.text : '';
      const near = nearestName(written, nameIndex(choices));
      const quote = /^["']/.exec(source.text.slice(span.start, span.end))?.[0] ?? '';
      const message = `Expected ${entry.name} to be ${orList(choices)}, found ${quoted(written)}.${near ? ` Did you mean ${near}?` : ''}`;
      const edit = { ...span, text: `${quote}${near}${quote}` };
      const fix =
        near === null
          ? []
          : isSlipOf(written, near, nameIndex(choices))
            ? correction('spelling', `Write ${near}`, edit)
            : fixes(`Write ${near}`, edit);
      report(unlessUnread(context, path, { span, message, fixes: fix }));
    }
  },
};

/** A kind of model that some trainer knows, and this one does not; a word that none knows is told as any other. */
function reportModelType({ kind, model, view, target, trainer }: RuleContext, report: Report): void {
  const path = 'transformer_config.model_type';
  if (model === null || model.refusal === null || view.faults.some((fault) => fault.path === path)) return;
  const isAlone = kind === 'model';
  const span = view.valueSpan(isAlone ? path : 'training_config.model_config');
  if (span === undefined) return;
  const named = isAlone ? 'model_type' : 'The model config beside this one: model_type';
  report({
    span,
    message: `${named} is none that ${trainer.program} at ${target.release} builds; it stops with "${model.refusal}".`,
  });
}

/** A release that reads no block does not ask for its type. */
function reportOptimizerType({ view, contract, target, trainer }: RuleContext, report: Report): void {
  const path = 'training_config.optimizer.type';
  const span = view.valueSpan(path);
  const { program, unknownOptimizer } = trainer;
  if (unknownOptimizer === null || !contract || !readsBlock(contract)) return;
  if (span === undefined || view.text(path) !== unknownOptimizer) return;
  report({
    span,
    message: `${unknownOptimizer} is an optimizer of Python alone; ${program} at ${target.release} stops with "Unknown optimizer type: ${unknownOptimizer}".`,
  });
}
