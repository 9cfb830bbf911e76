import { tensorParallelDevices } from '../load/parallelism.ts';
import type { Figure, FigureInput } from './figure.ts';
import { formatNumber } from './figure.ts';
import { type FigureContext, unknown } from './figure-context.ts';
import { type ParameterParts, paddedVocabulary, parameterParts } from './model/parameter-parts.ts';
import type { ModelShape } from './model/read-shape.ts';
import { readShape } from './model/read-shape.ts';
import { vocabularyOf } from './model/vocabulary.ts';

const name = 'parameters';
const label = 'Parameters';
const formula = 'token embedding + positions + blocks + last norm + output head';

/** Rows in a tile of the device's memory. */
const tile = 32;
/** Different characters of Tiny Shakespeare, the text that tt-train brings (machine.md). */
const shakespeareCharacters = 65;

/** Trained numbers of the model, where the model config is known. */
export function parameters(context: FigureContext): Figure {
  const { model, contract, target } = context;
  if (model === null) return unknown(name, label, formula, 'It needs the model config.');
  if (contract === undefined) {
    return unknown(name, label, formula, `The trainer does not exist at ${target.release}.`);
  }
  const shape = readShape(model, contract);
  if (typeof shape === 'string') return unknown(name, label, formula, shape);
  const vocabulary = vocabularyOf(context, model);
  const rows = tileOf(context);
  if (vocabulary.size === null) {
    const { total } = parameterParts(shape, paddedVocabulary(shakespeareCharacters, rows));
    const example = `; with the ${shakespeareCharacters} characters of Tiny Shakespeare there are ${formatNumber(total)}.`;
    const reason = vocabulary.fromText ? vocabulary.reason + example : vocabulary.reason;
    return unknown(name, label, formula, reason);
  }
  const padded = paddedVocabulary(vocabulary.size, rows);
  const parts = parameterParts(shape, padded);
  if (!Number.isSafeInteger(parts.total)) {
    return unknown(name, label, formula, 'The model config asks for more than can be counted exactly.');
  }
  return {
    name,
    label,
    value: parts.total,
    ...workings(shape, parts),
    inputs: inputsOf(context, shape, parts, padded),
    ...(vocabulary.note === undefined ? {} : { reason: vocabulary.note }),
  };
}

/** Some pad further, so that each device of a tensor-parallel axis has whole tiles (tt-train.md, section 5). */
function tileOf({ kind, contract, parallelism }: FigureContext): number {
  const isSplit = kind === 'training' && contract?.padsForDevices === true;
  return isSplit ? tile * tensorParallelDevices(parallelism) : tile;
}

/** The parts that there are, in names and in numbers. */
function workings(shape: ModelShape, parts: ParameterParts): Pick<Figure, 'formula' | 'arithmetic'> {
  const { blocks, tiesWeights } = shape;
  const terms: [string, string][] = [
    [
      tiesWeights ? 'token embedding, also the output head' : 'token embedding',
      formatNumber(parts.tokenEmbedding),
    ],
    ['positions', formatNumber(parts.positions)],
    ['num_blocks × block', `${formatNumber(blocks)} × ${formatNumber(parts.block)}`],
    ['last norm', formatNumber(parts.lastNorm)],
    ['output head', formatNumber(parts.outputHead)],
  ];
  const shown = terms.filter(([, number]) => number !== '0');
  return {
    formula: shown.map(([term]) => term).join(' + '),
    arithmetic: `${shown.map(([, number]) => number).join(' + ')} = ${formatNumber(parts.total)}`,
  };
}

function inputsOf(
  { kind, model }: FigureContext,
  shape: ModelShape,
  parts: ParameterParts,
  rows: number,
): readonly FigureInput[] {
  const written = (key: string, value: number): FigureInput => {
    if (!model?.isWritten(key)) return { name: key, value, from: 'default' };
    // A place in the model config is a place of the checked text only where that text is the model config.
    const span = kind === 'model' ? model.valueSpan(key) : undefined;
    return span ? { name: key, value, from: 'config', span } : { name: key, value, from: 'target' };
  };
  return [
    { name: 'vocabulary, padded', value: rows, from: 'figure' },
    written('embedding_dim', shape.width),
    written('max_sequence_length', shape.length),
    written('num_blocks', shape.blocks),
    written('num_heads', shape.heads),
    ...(shape.type === 'llama' ? [written('num_groups', shape.groups)] : []),
    ...(shape.type === 'llama' ? [written('intermediate_dim', shape.inner)] : []),
    { name: 'attention of a block', value: parts.attention, from: 'figure' },
    { name: 'feed-forward of a block', value: parts.feedForward, from: 'figure' },
  ];
}
