import { editor } from 'monaco-editor/editor/editor.api';

const name = 'trainyard';

/** Gives Monaco the site's own colours, and again whenever the site changes its theme. */
export function followSiteTheme(): void {
  applySiteTheme();
  matchMedia('(forced-colors: active)').addEventListener('change', applySiteTheme);
  new MutationObserver(applySiteTheme).observe(document.documentElement, { attributeFilter: ['data-theme'] });
}

function applySiteTheme(): void {
  if (matchMedia('(forced-colors: active)').matches) {
    // The reader's own colours come before ours; Monaco paints itself and has themes for it.
    editor.setTheme(matchMedia('(prefers-color-scheme: dark)').matches ? 'hc-black' : 'hc-light');
    return;
  }
  const style = getComputedStyle(document.documentElement);
  const canvas = document.createElement('canvas').getContext('2d');
  // Monaco takes hexadecimal colours alone; a canvas turns any CSS colour into one.
  const token = (property: string): string => {
    if (!canvas) return '#808080';
    canvas.fillStyle = style.getPropertyValue(`--ty-${property}`).trim();
    return String(canvas.fillStyle);
  };
  const rule = (scope: string, property: string) => ({ token: scope, foreground: token(property).slice(1) });
  const dark = document.documentElement.getAttribute('data-theme') !== 'light';
  const accent = token('accent');

  editor.defineTheme(name, {
    base: dark ? 'vs-dark' : 'vs',
    inherit: false,
    rules: [
      rule('', 'ink'),
      rule('type', 'key'),
      rule('number', 'number'),
      rule('keyword', 'number'),
      rule('string', 'string'),
      rule('comment', 'comment'),
      rule('namespace', 'accent'),
      rule('tag', 'accent'),
      rule('string.invalid', 'stop'),
    ],
    colors: {
      'editor.background': token('panel'),
      'editor.foreground': token('ink'),
      'editorCursor.foreground': token('ink'),
      'editorLineNumber.foreground': token('ink-soft'),
      'editorLineNumber.activeForeground': token('ink'),
      'editor.lineHighlightBackground': `${accent}14`,
      'editor.lineHighlightBorder': '#00000000',
      'editor.selectionBackground': `${accent}4d`,
      'editor.inactiveSelectionBackground': `${accent}33`,
      'editor.wordHighlightBackground': `${accent}1f`,
      'editor.findMatchBackground': `${accent}66`,
      'editor.findMatchHighlightBackground': `${accent}33`,
      'editorIndentGuide.background1': token('line'),
      'editorIndentGuide.activeBackground1': token('ink-soft'),
      // Brackets are ink: colour is for what they hold.
      'editorBracketHighlight.foreground1': token('ink'),
      'editorBracketHighlight.foreground2': token('ink'),
      'editorBracketHighlight.foreground3': token('ink'),
      'editorBracketHighlight.unexpectedBracket.foreground': token('stop'),
      'editorBracketMatch.background': `${accent}26`,
      'editorBracketMatch.border': '#00000000',
      'editorError.foreground': token('stop'),
      'editorWarning.foreground': token('caution'),
      'editorInfo.foreground': token('ink-soft'),
      'editorWidget.background': token('panel'),
      'editorWidget.foreground': token('ink'),
      'editorWidget.border': token('line'),
      'editorHoverWidget.background': token('panel'),
      'editorHoverWidget.foreground': token('ink'),
      'editorHoverWidget.border': token('line'),
      'editorHoverWidget.statusBarBackground': token('ground'),
      'input.background': token('ground'),
      'input.foreground': token('ink'),
      'input.border': token('line'),
      'inputValidation.infoBackground': token('panel'),
      'inputValidation.infoForeground': token('ink'),
      'inputValidation.infoBorder': token('edge'),
      'textLink.foreground': accent,
      'textLink.activeForeground': accent,
      'menu.background': token('panel'),
      'menu.foreground': token('ink'),
      'menu.border': token('edge'),
      'menu.separatorBackground': token('line'),
      'menu.selectionBackground': `${accent}33`,
      'menu.selectionForeground': token('ink'),
      'list.focusBackground': `${accent}33`,
      'list.focusForeground': token('ink'),
      'quickInputList.focusBackground': `${accent}33`,
      'quickInputList.focusForeground': token('ink'),
      'list.activeSelectionBackground': `${accent}40`,
      'list.activeSelectionForeground': token('ink'),
      'list.hoverBackground': `${accent}1f`,
      'list.hoverForeground': token('ink'),
      'list.highlightForeground': accent,
      'list.focusHighlightForeground': accent,
      'editorSuggestWidget.background': token('panel'),
      'editorSuggestWidget.border': token('edge'),
      'editorSuggestWidget.foreground': token('ink'),
      'editorSuggestWidget.selectedBackground': `${accent}40`,
      'editorSuggestWidget.selectedForeground': token('ink'),
      'editorSuggestWidget.selectedIconForeground': token('ink'),
      'editorSuggestWidget.highlightForeground': accent,
      'editorSuggestWidget.focusHighlightForeground': accent,
      'editorActionList.background': token('panel'),
      'editorActionList.foreground': token('ink'),
      'editorActionList.focusBackground': `${accent}40`,
      'editorActionList.focusForeground': token('ink'),
      'editorMarkerNavigation.background': token('ground'),
      'editorMarkerNavigationError.background': token('stop'),
      'editorMarkerNavigationWarning.background': token('caution'),
      'editorMarkerNavigationInfo.background': token('ink-soft'),
      'editorMarkerNavigationError.headerBackground': token('panel'),
      'editorMarkerNavigationWarning.headerBackground': token('panel'),
      'editorMarkerNavigationInfo.headerBackground': token('panel'),
      'symbolIcon.moduleForeground': token('key'),
      'symbolIcon.propertyForeground': token('key'),
      'editorLightBulb.foreground': accent,
      'editorLightBulbAutoFix.foreground': accent,
      // Faded, and still 4.5:1 on the ground.
      'editor.rangeHighlightBackground': `${accent}1f`,
      'symbolIcon.enumeratorMemberForeground': token('number'),
      'editorUnnecessaryCode.opacity': '#000000bf',
      'quickInput.background': token('panel'),
      'quickInput.foreground': token('ink'),
      'quickInputTitle.background': token('panel'),
      'pickerGroup.foreground': token('ink-soft'),
      'pickerGroup.border': token('line'),
      'editorGutter.foldingControlForeground': token('ink-soft'),
      'widget.shadow': '#00000026',
      'textPreformat.foreground': token('ink'),
      'textPreformat.background': `${token('line')}80`,
      'scrollbarSlider.background': `${token('ink-soft')}4d`,
      'scrollbarSlider.hoverBackground': `${token('ink-soft')}80`,
      'scrollbarSlider.activeBackground': `${token('ink-soft')}99`,
      focusBorder: accent,
    },
  });
  editor.setTheme(name);
}
