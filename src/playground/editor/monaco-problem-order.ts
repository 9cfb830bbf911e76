import { StandaloneServices } from 'monaco-editor/editor/standalone/browser/standaloneServices';
import { IConfigurationService } from 'monaco-editor/platform/configuration/common/configuration';

/** F8 goes through the problems from the top down, as the list below the editor has them; Monaco would take all errors first. */
export function orderProblemsByPlace(): void {
  StandaloneServices.get(IConfigurationService).updateValue('problems.sortOrder', 'position');
}
