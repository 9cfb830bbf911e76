import { type editor, languages, Range } from 'monaco-editor/editor/editor.api';
import type { Completion, OutlineEntry, Span } from '../../core/index.ts';
import { escaped, helpMarkdown, hoverMarkdown } from './help-markdown.ts';
import type { LanguageService } from './language-service.ts';

/** Has Monaco draw what the engine says of a place in this model: hovers, completions, the outline. Each config has its own. */
export function drawLanguage(
  model: editor.ITextModel,
  language: LanguageService,
  address: (path: string) => string,
): void {
  const rangeOf = ({ start, end }: Span): Range =>
    Range.fromPositions(model.getPositionAt(start), model.getPositionAt(end));

  languages.registerHoverProvider('yaml', {
    async provideHover(asked, position) {
      if (asked !== model) return null;
      const hover = await language.hover(model.getValue(), model.getOffsetAt(position));
      if (hover === null || model.isDisposed()) return null;
      return { range: rangeOf(hover.span), contents: [{ value: hoverMarkdown(hover, address) }] };
    },
  });

  languages.registerCompletionItemProvider('yaml', {
    async provideCompletionItems(asked, position) {
      if (asked !== model) return null;
      const offset = model.getOffsetAt(position);
      const found = await language.complete(model.getValue(), offset);
      if (found === null) return null;
      // Told from the cursor, for more may have been typed since; Monaco knows how to go on with that.
      const { lineNumber, column } = position;
      const { start, end } = found.replace;
      const range = new Range(lineNumber, column + start - offset, lineNumber, column + end - offset);
      return { suggestions: found.items.map((item, index) => suggestion(item, index, range, address)) };
    },
  });

  languages.registerDocumentSymbolProvider('yaml', {
    displayName: 'Config',
    async provideDocumentSymbols(asked) {
      if (asked !== model) return null;
      return ((await language.outline(model.getValue())) ?? []).map((entry) => symbol(entry, rangeOf));
    },
  });
}

function suggestion(
  { kind, label, note, snippet, help }: Completion,
  index: number,
  range: Range,
  address: (path: string) => string,
): languages.CompletionItem {
  const value = help === null ? null : typeof help === 'string' ? escaped(help) : helpMarkdown(help, address);
  return {
    label: note === null ? label : { label, description: note },
    kind: completionKinds[kind],
    insertText: snippet,
    insertTextRules:
      languages.CompletionItemInsertTextRule.InsertAsSnippet |
      languages.CompletionItemInsertTextRule.KeepWhitespace,
    range,
    // The engine's order is by what the target reads; Monaco would sort by the alphabet.
    sortText: String(index).padStart(4, '0'),
    ...(value === null ? {} : { documentation: { value } }),
    ...(kind === 'section' ? { command: { id: 'editor.action.triggerSuggest', title: 'Its keys' } } : {}),
  };
}

const completionKinds: Readonly<Record<Completion['kind'], languages.CompletionItemKind>> = {
  section: languages.CompletionItemKind.Module,
  key: languages.CompletionItemKind.Property,
  value: languages.CompletionItemKind.EnumMember,
};

function symbol(entry: OutlineEntry, rangeOf: (span: Span) => Range): languages.DocumentSymbol {
  const { name, detail, isSection, span, keySpan, children } = entry;
  return {
    name,
    detail,
    kind: isSection ? languages.SymbolKind.Module : languages.SymbolKind.Property,
    tags: [],
    range: rangeOf(span),
    selectionRange: rangeOf(keySpan),
    children: children.map((child) => symbol(child, rangeOf)),
  };
}
