import type { Draft } from '../../../src/playground/files/draft.ts';

/** A draft of this text, with nothing else to say. */
export function draftOf(text: string, rest: Partial<Draft> = {}): Draft {
  return {
    name: 'mine.yaml',
    text,
    model: null,
    target: {},
    datasetSize: null,
    lineEnding: '\n',
    origin: null,
    ...rest,
  };
}
