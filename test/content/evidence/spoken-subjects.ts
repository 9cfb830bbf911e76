/** What the section says instead, where a comment names its subject in no word of the section's. */
export interface SpokenSubject {
  readonly file: string;
  /** A part of the comment. */
  readonly says: string;
  /** By section, words that it has, and that are what the comment means. */
  readonly about: Readonly<Record<string, string>>;
}

const of = (file: string, says: string, about: Readonly<Record<string, string>>): SpokenSubject => ({
  file,
  says,
  about,
});

/** Comments without a key: each is checked against the words in which its section speaks of it. */
export const spokenSubjects: readonly SpokenSubject[] = [
  of('src/core/facts/contract.ts', 'a line for each step', { '18': 'gsm8k_finetune F2 (output.txt)' }),
  of('src/core/figures/figure-context.ts', 'several devices', {
    '3': 'one device, whatever mesh_shape says',
  }),
  of('src/core/figures/learning-rates.ts', 'in either layout', {
    '1': '| learning_rate | REQ |',
    '2': 'key is **`lr`**',
  }),
  of('src/core/figures/parameters.ts', 'has whole tiles', { '5': 'C++ TP: 32*tp_size' }),
  of('src/core/launch/checkpoint-plan.ts', 'for the disk', { '7': '* Checkpoints.' }),
  of('src/core/facts/trainer.ts', 'Why a tree may lack', {
    '0': '**Does not exist in v0.64.5/v0.65.x**',
    '15': 'F1b',
    'machine.md': 'train_nanogpt.py is not in the tree',
  }),
  of('src/core/rules/key-not-honoured.ts', 'has no such key', { '2': '| type | keys and defaults |' }),
  of('src/core/keys/block-of-flat.ts', 'flat, and so not', {
    '3.1': '| learning_rate -> .lr | float() | 3e-4 |',
  }),
  of('src/core/keys/sections/optimizer.ts', 'AdamW and its relatives', {
    '2': 'same but `kahan_summation` false',
  }),
  of('src/core/facts/stops.ts', 'C++ checks the batch', {
    '7': 'Batch size must be divisible by the number of devices',
  }),
  of('src/core/load/load-scalar.ts', 'Reads a scalar', { '3': '| key | coercion |' }),
  of('src/core/load/load-python.ts', "the key's conversion", {
    '3.1': '| key | coercion |',
    '3.2': '| key | coercion |',
    '16': "keeps the BASE file's value",
  }),
  of('src/core/load/load-optimizer.ts', 'optimizer of two parts', { '2': 'MuonWithAdamW' }),
  of('src/core/facts/shape-requirements.ts', "program's own words", { '5': 'Model constraints:' }),
  of('src/core/load/model/model-view.ts', 'Reads a model config', { '5': '## 5. transformer_config' }),
  of('src/core/launch/native/model-path.ts', 'has one flag', { '1': 'only if model_path set' }),
  of('src/core/facts/documented-defaults.ts', 'which mirrors it', { '3.2': '**5489 / 5000**' }),
  of('src/core/launch/native/native-optimizer-flat.ts', 'in both layouts', {
    '1': 'AdamWConfig defaults 0.9/0.999/1e-8',
    '2': 'beta1 0.9, beta2 0.999, epsilon 1e-8',
  }),
  of('src/core/facts/optimizer-types.ts', 'all are optional', { '2': 'All keys optional' }),
  of('src/core/load/key-conversion.ts', 'which C++ builds for Python too', { '3.2': 'obj_to_yaml' }),
  of('src/core/load/tensor-parallel-faults.ts', 'does not build this model', { '5': 'has no TP path' }),
  of('src/core/facts/trainer.ts', 'Whether it validates', {
    '3': 'only consumer of validation_batch_size / eval_every',
  }),
  of('src/core/facts/trainer.ts', 'without a model_config', { '16': 'model_config gpt2s' }),
  of('src/core/facts/trainer.ts', 'without a data_path', { '16': 'GSM8K from a model hub' }),
  of('test/launcher/known-crashes.ts', 'known to end with', { 'machine.md': '| what is seen |' }),
  of('test/launcher/trainers/fake_nano_gpt.py', 'stand-in', { '18': '`Step: 12, Loss: 2.345`' }),
  of('test/launcher/trainers/fake_train_nanogpt.py', 'stand-in', { '18': 'Training completed!' }),
  of('test/unit/models/parameter-count.test.ts', '22 M llama', { 'machine.md': 'A 22 M llama' }),
  of('test/unit/rules/the-optimizer-block-in-python.test.ts', 'hands its block', {
    '3.2': 'obj_to_yaml',
    '8': 'OK via yaml-cpp re-parse',
  }),
  of('test/unit/trainers/load-defaults.test.ts', 'where nothing is written', {
    '1': 'type / default if optional',
    '2': '| type | keys and defaults |',
    '3': '| key | coercion | default |',
    '5': '0 (= auto)',
    '16': 'The base file at F2 and N3',
  }),
  of('test/unit/trainers/load-model.test.ts', 'alone gives', { '5': '## 5. transformer_config' }),
  of('test/unit/trainers/load-values.test.ts', '.', {
    '1': 'bad conversion',
    '3': '| key | coercion |',
    '8': 'duplicate keys',
  }),
];
