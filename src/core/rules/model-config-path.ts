import type { Rule } from './rule.ts';
import { quoted } from './wording.ts';

const path = 'training_config.model_config';

export const modelConfigPath: Rule = {
  code: 'model-config-path',
  group: 'The trainer and the release',
  severity: 'warning',
  title: 'The trainer looks for the model elsewhere',
  summary:
    'Speaks, handed over directly, where this trainer does not find the model by this spelling, or does not look for it at all.',
  check({ view, target, trainer, contract }, report) {
    const written = view.text(path);
    const span = view.valueSpan(path);
    if (target.run !== 'direct' || !contract || written === undefined || span === undefined) return;
    const program = `${trainer.program} at ${target.release}`;
    if (contract.mergesModel === true) {
      const base = nameOfFile(contract.baseFile?.[path]);
      if (nameOfFile(written) === base || view.has('transformer_config')) return;
      const message = `${program} has loaded the model of its base file, ${base}, before it merges this file into it, so model_config names no other. Write the model's transformer_config beside training_config: that is merged.`;
      report({ span, message });
      return;
    }
    if (!written.startsWith('model_configs/')) return;
    const right = `configs/${written}`;
    report({
      span,
      message: `${program} resolves model_config from ${contract.modelConfigFrom}, where tt-train's models lie in ${quoted(right)}; by this spelling it finds none of them.`,
      fixes: [{ title: `Write ${right}`, edits: [{ ...span, text: `"${right}"` }] }],
    });
  },
};

/** model_configs/gpt2s.yaml is gpt2s. */
function nameOfFile(written: unknown): string {
  return (String(written).split('/').at(-1) ?? '').replace(/\.ya?ml$/, '');
}
