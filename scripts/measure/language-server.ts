import { TextDocument } from 'vscode-languageserver-textdocument';
import { getLanguageService, type LanguageService } from 'yaml-language-server';
import { editorSchema } from '../../src/core/index.ts';

let version = 0;

/**
 * A text as an editor hands it to the server: another version each time, as the server keeps what it has made of one.
 * Its address is a name only, nothing is fetched.
 */
export function documentOf(text: string): TextDocument {
  version += 1;
  return TextDocument.create('file:///training.yaml', 'yaml', version, text);
}

/** yaml-language-server with our own JSON Schema for every file, as an editor would set it up. */
export function languageServer(): LanguageService {
  const service = getLanguageService({
    schemaRequestService: () => Promise.reject(new Error('Nothing is fetched here.')),
    workspaceContext: { resolveRelativePath: (relative) => relative },
  });
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    yamlVersion: '1.2',
    schemas: [
      { uri: 'trainyard://training-config.schema.json', fileMatch: ['*.yaml'], schema: editorSchema() },
    ],
  });
  return service;
}
