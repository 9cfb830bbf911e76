import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices';
import { IConfigurationService } from 'monaco-editor/platform/configuration/common/configuration';
import { IStorageService } from 'monaco-editor/platform/storage/common/storage';

/** What Monaco has no option of an editor for. */
export function tuneMonaco(): void {
  const configuration = StandaloneServices.get(IConfigurationService);
  // F8 goes through the problems from the top down, as the list below the editor has them, and not all errors first.
  configuration.updateValue('problems.sortOrder', 'position');
  // There is one kind of action, and a heading in a list of choices is none: assistive technology stumbles over it.
  configuration.updateValue('editor.codeActionWidget.showHeaders', false);
  // What is offered is described beside it from the start; Ctrl+Space puts the description away.
  StandaloneServices.get(IStorageService).store('expandSuggestionDocs', true, profileScope, userTarget);
}

const profileScope = 0;
const userTarget = 0;
