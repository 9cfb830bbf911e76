import { describe, expect, it, test } from 'vitest';
import { keysIn, nameOf, namesIn } from '../../../src/core/keys/keys.ts';
import { nameIndex, nearestName } from '../../../src/core/keys/nearest-name.ts';

describe('the name that was meant in training_config', () => {
  test.each([
    ['batchsize', 'batch_size'],
    ['batch_sise', 'batch_size'],
    ['bacth_size', 'batch_size'],
    ['Batch_Size', 'batch_size'],
    ['batch-size', 'batch_size'],
    ['lerning_rate', 'learning_rate'],
    ['learning_rates', 'learning_rate'],
    ['sede', 'seed'],
    ['max_step', 'max_steps'],
    ['num_epoch', 'num_epochs'],
    ['gradient_acumulation_step', 'gradient_accumulation_steps'],
    ['wieght_decay', 'weight_decay'],
    ['use_wandbb', 'use_wandb'],
    ['sd', null],
    ['dropout', null],
    ['x', null],
    ['', null],
    ['completely_different', null],
    ['__proto__', null],
    ['constructor', null],
    ['a'.repeat(100_000), null],
  ])('%s is %s', (word, name) => {
    expect(nearestName(word, namesIn('training_config'))).toBe(name);
  });
});

describe('the distance', () => {
  test.each([
    ['abcdef', 'abcdef', true],
    ['abcdef', 'abcdxx', true],
    ['abcdef', 'abcxxx', false],
    ['abcdef', 'bacdfe', true],
    ['abc', 'abd', true],
    ['abc', 'axx', false],
    ['ab', 'ax', false],
    ['abcdefghijkl', 'abcdefghixyz', true],
    ['abcdefghijkl', 'abcdefghwxyz', false],
  ])('from %s to %s is near: %s', (word, name, isNear) => {
    expect(nearestName(word, nameIndex([name]))).toBe(isNear ? name : null);
  });

  it('takes the closest, and of equals the first', () => {
    expect(nearestName('abcdef', nameIndex(['abcdxx', 'abcdex', 'abcdef']))).toBe('abcdef');
    expect(nearestName('abcdef', nameIndex(['abcdxx', 'abcdyy']))).toBe('abcdxx');
  });
});

test('every key is its own nearest name', () => {
  for (const section of ['', 'training_config', 'device_config', 'eval_config', 'transformer_config']) {
    for (const { path } of keysIn(section)) {
      expect(nearestName(nameOf(path), namesIn(section))).toBe(nameOf(path));
    }
  }
});
