import { completeAt, format, hoverAt, outline } from '../../core/index.ts';
import type { Answers, Question, QuestionKind } from './question.ts';

/** The engine's answer to a question of the editor's. */
export function answerTo(question: Question): Answers[QuestionKind] {
  switch (question.kind) {
    case 'hover':
      return hoverAt(question.text, question.offset, question.target);
    case 'complete':
      return completeAt(question.text, question.offset, question.target);
    case 'outline':
      return outline(question.text);
    case 'format':
      return format(question.text);
  }
}
