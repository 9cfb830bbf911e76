// What Monaco ships without types, as far as it is used here.
declare module 'monaco-editor/languages/definitions/yaml/yaml' {
  import type { languages } from 'monaco-editor/editor/editor.api';

  export const conf: languages.LanguageConfiguration;
  export const language: languages.IMonarchLanguage;
}

declare module 'monaco-editor/platform/configuration/common/configuration' {
  export const IConfigurationService: { readonly service: 'configuration' };
}

declare module 'monaco-editor/editor/standalone/browser/standaloneServices' {
  import type { IConfigurationService } from 'monaco-editor/platform/configuration/common/configuration';

  export const StandaloneServices: {
    get(service: typeof IConfigurationService): { updateValue(key: string, value: unknown): Promise<void> };
  };
}
