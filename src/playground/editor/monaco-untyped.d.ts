// What Monaco ships without types, as far as it is used here.
declare module 'monaco-editor/languages/definitions/yaml/yaml' {
  import type { languages } from 'monaco-editor/editor/editor.api';

  export const conf: languages.LanguageConfiguration;
  export const language: languages.IMonarchLanguage;
}

declare module 'monaco-editor/platform/configuration/common/configuration' {
  export const IConfigurationService: { readonly service: 'configuration' };
}

declare module 'monaco-editor/platform/storage/common/storage' {
  export const IStorageService: { readonly service: 'storage' };
}

declare module 'monaco-editor/editor/standalone/browser/standaloneServices' {
  import type { IConfigurationService } from 'monaco-editor/platform/configuration/common/configuration';
  import type { IStorageService } from 'monaco-editor/platform/storage/common/storage';

  interface Configuration {
    updateValue(key: string, value: unknown): Promise<void>;
  }
  interface Storage {
    store(key: string, value: boolean, scope: number, target: number): void;
  }

  export const StandaloneServices: {
    get(service: typeof IConfigurationService): Configuration;
    get(service: typeof IStorageService): Storage;
  };
}
