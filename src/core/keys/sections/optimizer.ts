import { type KeyFacts, section } from '../key.ts';

/** The settings that AdamW and its relatives share (tt-train.md, section 2). */
const adamW = {
  lr: {
    type: 'number',
    exclusiveMinimum: 0,
    otherNames: ['learning_rate'],
    sentence: 'How far a step moves the weights. Where it is missing, 0.001.',
  },
  beta1: {
    type: 'number',
    minimum: 0,
    exclusiveMaximum: 1,
    sentence: 'Decay of the running mean of gradients.',
  },
  beta2: {
    type: 'number',
    minimum: 0,
    exclusiveMaximum: 1,
    sentence: 'Decay of the running mean of squared gradients.',
  },
  epsilon: {
    type: 'number',
    exclusiveMinimum: 0,
    otherNames: ['eps'],
    sentence: 'The small number in the denominator of an update.',
  },
  weight_decay: { type: 'number', minimum: 0, sentence: 'How strongly weights are pulled towards zero.' },
  amsgrad: {
    type: 'boolean',
    default: false,
    sentence: 'Keep the largest mean of squared gradients; more memory.',
  },
  stochastic_rounding: {
    type: 'boolean',
    default: false,
    sentence: 'Round bf16 updates up or down by chance, so that small ones are not lost.',
  },
} as const satisfies Readonly<Record<string, KeyFacts>>;

export const optimizer = section('training_config.optimizer', {
  type: {
    type: 'string',
    choices: [
      'AdamW',
      'AdamWComposite',
      'AdamWFullPrecision',
      'MorehAdamW',
      'MuonComposite',
      'MuonWithAdamW',
      'NoOp',
      'SGD',
      'SGDComposite',
    ],
    default: 'AdamW',
    otherNames: ['name'],
    sentence: 'The optimizer, by its exact name.',
  },
  ...adamW,
  kahan_summation: {
    type: 'boolean',
    default: false,
    otherNames: ['use_kahan_summation'],
    sentence: 'Keep the rounding error of each update; AdamWComposite alone.',
  },
  momentum: { type: 'number', minimum: 0, sentence: 'How much of the last update carries on; SGD and Muon.' },
  dampening: { type: 'number', default: 0, sentence: 'How much the new gradient is held back; SGD.' },
  nesterov: { type: 'boolean', default: false, sentence: 'Look ahead along the momentum; SGD.' },
  ns_steps: {
    type: 'integer',
    minimum: 1,
    default: 5,
    sentence: 'Newton-Schulz steps that make an update orthogonal; Muon.',
  },
  adamw_modules: {
    type: 'strings',
    sentence: 'Modules that AdamW trains while Muon trains the others; MuonWithAdamW in Python.',
  },
  muon: { type: 'section', sentence: "Muon's own settings in MuonWithAdamW." },
  adamw: { type: 'section', sentence: "AdamW's own settings in MuonWithAdamW." },
});

export const muon = section('training_config.optimizer.muon', {
  lr: {
    type: 'number',
    exclusiveMinimum: 0,
    default: 0.02,
    otherNames: ['learning_rate'],
    sentence: "Muon's learning rate.",
  },
  momentum: { type: 'number', minimum: 0, default: 0.95, sentence: "Muon's momentum." },
  ns_steps: { type: 'integer', minimum: 1, default: 5, sentence: 'Newton-Schulz steps of an update.' },
});

export const adamWOfMuon = section('training_config.optimizer.adamw', adamW);
