import { languages } from 'monaco-editor/editor/editor.api';
import { conf, language } from 'monaco-editor/languages/definitions/yaml/yaml';

/**
 * Registers Monaco's own YAML grammar with one change: there, a number is a number only where nothing follows it, so that
 * `batch_size: 8  # conservative` would have a string's colour. Half the numbers of the lesson carry a comment.
 */
export function registerYaml(): void {
  const beforeComment = (pattern: string): RegExp => new RegExp(`${pattern}(?=[ \\t]*(?:$|#))`);
  const { root = [] } = language.tokenizer;
  languages.register({ id: 'yaml' });
  languages.setLanguageConfiguration('yaml', conf);
  languages.setMonarchTokensProvider('yaml', {
    ...language,
    tokenizer: {
      ...language.tokenizer,
      root: [[beforeComment('[+-]?(?:\\d[\\d_]*)(?:\\.\\d*)?(?:[eE][+-]?\\d+)?'), 'number'], ...root],
    },
  });
}
