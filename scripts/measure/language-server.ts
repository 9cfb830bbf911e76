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

/**
 * yaml-language-server with our own JSON Schema for every file, as an editor would set it up.
 * @param schemaAt instead of that: what stands at the address that a file names, for a reader who has set up nothing
 */
export function languageServer(schemaAt?: (address: string) => Promise<string>): LanguageService {
  const service = getLanguageService({
    schemaRequestService: schemaAt ?? (() => Promise.reject(new Error('Nothing is fetched here.'))),
    workspaceContext: { resolveRelativePath: (relative) => relative },
  });
  const everywhere = {
    uri: 'trainyard://training-config.schema.json',
    fileMatch: ['*.yaml'],
    schema: editorSchema(),
  };
  service.configure({
    validate: true,
    hover: true,
    completion: true,
    yamlVersion: '1.2',
    schemas: schemaAt === undefined ? [everywhere] : [],
  });
  return service;
}
