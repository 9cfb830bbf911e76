import type { ModelView } from '../../load/model/model-view.ts';
import type { FigureContext } from '../figure-context.ts';

/**
 * The vocabulary that a model is built with. `note` says what a reader should know of it; `fromText` that the text
 * decides, so that no config has it.
 */
export type Vocabulary =
  | { readonly size: number; readonly note?: string }
  | { readonly size: null; readonly fromText: boolean; readonly reason: string };

/** Who decides the vocabulary: the model config, a text's characters or a token file (tt-train.md, section 5). */
export function vocabularyOf(context: FigureContext, model: ModelView): Vocabulary {
  const { trainer, target, contract } = context;
  const written = model.size('vocab_size');
  if (contract?.vocabularyFrom === 'tokenizer') {
    return model.isWritten('vocab_size')
      ? ofConfig(written)
      : unknown(
          `${trainer.shortName} takes the vocabulary of its tokenizer, and the model config does not name its size.`,
        );
  }
  if (contract?.vocabularyFrom === 'config, or the text') {
    return written === 0 ? fromText('The text decides the vocabulary') : ofConfig(written);
  }
  const whose = `${trainer.shortName} at ${target.release} takes the vocabulary from the data, whatever vocab_size says`;
  if (contract?.vocabularyFrom === 'text') return fromText(whose);
  if (context.kind === 'training') {
    const isText =
      context.view.stateOf('training_config.tokenizer_type').state === 'absent' ||
      context.view.text('training_config.tokenizer_type') === 'char';
    if (isText) return fromText(whose);
  }
  const conditional = ofConfig(written);
  return conditional.size === null
    ? conditional
    : { ...conditional, note: `${whose}; this holds for data with a vocabulary of that size.` };
}

function ofConfig(size: ReturnType<ModelView['size']>): Vocabulary {
  return typeof size === 'number' && size > 0
    ? { size }
    : unknown('vocab_size has no value to compute with.');
}

function unknown(reason: string): Vocabulary {
  return { size: null, fromText: false, reason };
}

function fromText(reason: string): Vocabulary {
  return { size: null, fromText: true, reason };
}
