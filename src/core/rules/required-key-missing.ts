import { andList } from '../in-words.ts';
import { nameOf } from '../keys/keys.ts';
import type { Report, Rule, RuleContext } from './rule.ts';

export const requiredKeyMissing: Rule = {
  code: 'required-key-missing',
  group: 'The trainer and the release',
  severity: 'info',
  title: 'A key that the trainer requires is missing',
  summary:
    'Speaks where the trainer stops without a key; the launcher fills it in, handed over directly it is an error. Of a whole training_config, and in a model config, nothing is filled in: there it is always one.',
  check(context, report) {
    reportOfModel(context, report);
    const section = context.view.settings.at.get('training_config');
    if (section === undefined) return reportNoSection(context, report);
    for (const { name, stops } of missingKeys(context)) {
      report({
        span: section.entry.keySpan,
        severity: context.target.run === 'direct' ? 'error' : 'info',
        message: `${name} is missing: ${stops}.${context.target.run === 'direct' ? '' : ' The launcher fills it in.'}`,
      });
    }
  },
};

/** The launcher hands a model config over as it is, so that nothing is filled in there. */
function reportOfModel({ kind, model, view, target, trainer }: RuleContext, report: Report): void {
  if (model === null || model.missing.length === 0) return;
  const { at } = view.settings;
  const place =
    kind === 'model'
      ? at.get('transformer_config')
      : (at.get('training_config.model_config') ?? at.get('training_config'));
  if (place === undefined) return;
  const names = andList(model.missing);
  const missing = kind === 'model' ? names : `In the model config beside this one ${names}`;
  const are = model.missing.length === 1 ? 'is' : 'are';
  const asItIs = target.run === 'direct' ? '' : ' The launcher hands a model config over as it is.';
  report({
    span: place.entry.keySpan,
    severity: 'error',
    message: `${missing} ${are} missing: ${trainer.program} at ${target.release} aborts with "bad conversion" and does not say why.${asItIs}`,
  });
}

/** Without the section a trainer stops, and the launcher has nothing to hand over. */
function reportNoSection(
  { kind, loaded, source, target, trainer, contract, view }: RuleContext,
  report: Report,
): void {
  if (kind !== 'training' || contract === undefined) return;
  const isDirect = target.run === 'direct';
  // A base file has the section, and any other that is known can stand beside it.
  if (contract.baseFile && (isDirect || view.settings.at.size > 0)) return;
  const stops = loaded?.status === 'abort' ? `${trainer.program} stops with "${loaded.message}"` : null;
  if (isDirect && stops === null) return;
  // What has a place, or is of another section, is not about this one.
  if (loaded?.status === 'abort') {
    if (loaded.span !== undefined || loaded.path?.startsWith('training_config') === false) return;
  }
  const [first] = source.root?.kind === 'mapping' ? source.root.entries : [];
  if (first === undefined) return;
  report({
    span: first.keySpan,
    severity: 'error',
    message: isDirect
      ? `training_config is missing: ${stops}.`
      : `training_config is missing, and the launcher starts nothing without it.${stops === null ? '' : ` Handed over directly, ${stops}.`}`,
  });
}

function missingKeys({
  contract,
  view,
  trainer,
  violations,
}: RuleContext): readonly { name: string; stops: string }[] {
  const required = (contract?.keys ?? []).filter((key) => key.default === undefined && !view.has(key.path));
  const missing = required.map((key) => ({
    name: nameOf(key.path),
    stops: `${trainer.program} aborts with "bad conversion" and does not say why`,
  }));
  for (const violation of violations) {
    if (violation.code !== 'required-key-missing') continue;
    missing.push({
      name: nameOf(violation.path),
      stops: `${trainer.program} stops with "${violation.message}"`,
    });
  }
  if (
    contract?.optimizer === 'required block' &&
    isUnset(view, 'training_config.optimizer') &&
    !hasFlatKeys(view)
  ) {
    missing.push({
      name: 'optimizer',
      stops: `${trainer.program} stops with "ValueError: training_config must contain an 'optimizer' section"`,
    });
  }
  return missing;
}

/** A key with nothing behind it is as good as none. */
function isUnset(view: RuleContext['view'], path: string): boolean {
  const setting = view.settings.at.get(path);
  return setting === undefined || (setting.node?.kind === 'scalar' && setting.node.core === null);
}

/** With flat keys it is the layout that is of another release: release-layout says so. */
function hasFlatKeys(view: RuleContext['view']): boolean {
  return view.has('training_config.learning_rate') || view.has('training_config.weight_decay');
}
