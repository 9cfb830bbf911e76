/**
 * What a comment, or the code below it, names: keys, variables and programs' words. A constant that is named for a key
 * counts as the key: dropoutProb is dropout_prob.
 */
export function identifiersIn(text: string): string[] {
  const backticked = [...text.matchAll(/`([^`\n]+)`/g)].map(([, words = '']) => words);
  const quoted = [...text.matchAll(/'([^'\s]{3,})'/g)].map(([, words = '']) => words);
  const snake = text.match(/[A-Za-z][A-Za-z0-9]*(?:_[A-Za-z0-9]+)+/g) ?? [];
  const camel = (text.match(/\b[a-z]+(?:[A-Z][a-z]+)+\b/g) ?? []).map((word) =>
    word.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`),
  );
  return [...backticked, ...quoted, ...snake, ...camel].filter((word) => word.length > 2);
}

/** Words that any comment has. */
const everyday =
  /^(?:about|after|another|because|before|behind|being|besides|either|first|there|these|those|their|therefore|other|otherwise|never|nothing|target|trainer|throw|throws|through|whatever|where|whether|which|while|whose|without|would|written|alone|needs?|sources?|changes?|different|programs?|takes?|place|release|releases)$/i;

/** The words of a comment that may say what it is about, without the ending of a plural. */
export function wordsIn(comment: string): string[] {
  const words = comment.match(/[A-Za-z]{5,}/g) ?? [];
  return words.filter((word) => !everyday.test(word)).map((word) => word.replace(/(?:ies|es|s)$/, ''));
}
