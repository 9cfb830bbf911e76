import type { editor } from 'monaco-editor/editor/editor.api';

/** Looks like the text area that it replaces, so that nothing jumps. */
export function editorOptions(area: HTMLTextAreaElement): editor.IStandaloneEditorConstructionOptions {
  const style = getComputedStyle(area);
  return {
    ariaLabel: 'Config. Alt+F1 lists the keys and has a screen-reader mode.',
    automaticLayout: true,
    fontFamily: style.fontFamily,
    fontSize: Number.parseFloat(style.fontSize),
    lineHeight: Number.parseFloat(style.lineHeight),
    fontLigatures: false,
    padding: { top: Number.parseFloat(style.paddingTop), bottom: Number.parseFloat(style.paddingBottom) },
    lineNumbersMinChars: 3,
    // The arrows of folding bring 16 px of their own, as wide as the text area's gutter.
    lineDecorationsWidth: 0,
    renderFinalNewline: 'on',
    folding: true,
    foldingStrategy: 'indentation',
    foldingHighlight: false,
    showFoldingControls: 'mouseover',
    glyphMargin: false,
    minimap: { enabled: false },
    overviewRulerBorder: false,
    overviewRulerLanes: 0,
    hideCursorInOverviewRuler: true,
    scrollbar: { verticalScrollbarSize: 10, horizontalScrollbarSize: 10, useShadows: false },
    scrollBeyondLastLine: false,
    stickyScroll: { enabled: false },
    renderLineHighlight: 'line',
    renderLineHighlightOnlyWhenFocus: true,
    tabSize: 2,
    insertSpaces: true,
    detectIndentation: false,
    wordBasedSuggestions: 'off',
    quickSuggestions: { other: true, strings: true, comments: false },
    // Enter ends a line unless the list would change what is written.
    acceptSuggestionOnEnter: 'smart',
    suggest: {
      showWords: false,
      showStatusBar: false,
      preview: false,
      snippetsPreventQuickSuggestions: false,
    },
    suggestLineHeight: 24,
    hover: { enabled: 'on', above: false },
    accessibilitySupport: 'auto',
    accessibilityPageSize: 1000,
    links: false,
    // In a shadow of its own the menu of the right button has none of the theme's colours, and stands on the text bare.
    useShadowDOM: false,
    occurrencesHighlight: 'off',
    unicodeHighlight: { ambiguousCharacters: false, invisibleCharacters: true },
    unusualLineTerminators: 'off',
    fixedOverflowWidgets: true,
  };
}
