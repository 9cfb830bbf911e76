import type { Rule } from './rule.ts';
import { quoted } from './wording.ts';

const path = 'training_config.model_config';

export const modelConfigPath: Rule = {
  code: 'model-config-path',
  group: 'The trainer and the release',
  severity: 'warning',
  title: 'The trainer looks for the model elsewhere',
  summary:
    "Speaks, handed over directly, where model_config has the lesson's spelling and this trainer does not find it so.",
  check({ view, target, trainer, contract }, report) {
    const written = view.text(path);
    const span = view.valueSpan(path);
    if (target.run !== 'direct' || !contract || written === undefined || span === undefined) return;
    const isLessonSpelling = written.startsWith('model_configs/');
    const isTreeSpelling = written.startsWith('configs/model_configs/');
    const { folder, findsLessonSpelling } = contract.modelConfigFrom;
    if (findsLessonSpelling ? !isTreeSpelling : !isLessonSpelling) return;
    const right = findsLessonSpelling ? written.slice('configs/'.length) : `configs/${written}`;
    report({
      span,
      message: `${trainer.program} at ${target.release} resolves model_config from ${folder}, where tt-train's models lie in ${quoted(right)}; by this spelling it finds none of them.`,
      fixes: [{ title: `Write ${right}`, edits: [{ ...span, text: `"${right}"` }] }],
    });
  },
};
