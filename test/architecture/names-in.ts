import ts from 'typescript';
import { boardNames, releaseNames, trainerNames, trainers } from '../../src/core/index.ts';
import { codeOf } from './read-source.ts';

const programs = Object.values(trainers).flatMap(({ program, shortName }) => [program, shortName]);

/** A release, a trainer or a program anywhere in a text; a board only where it is the whole of one, as `n150` is a word too. */
const names = new RegExp(
  `\\b(?:v0\\.\\d+|${[...releaseNames, ...trainerNames, ...programs].map((name) => name.replaceAll('.', '\\.')).join('|')})\\b`,
);
const wholeNames: ReadonlySet<string> = new Set(boardNames);

/** What readers read of a rule or a key whatever the target is; the words are the issue "Plain words everywhere". */
const prose: ReadonlySet<string> = new Set(['summary', 'sentence', 'meaning']);

/** The texts of a source that name a release, a trainer, its program or a board, comments and prose aside. */
export function namesIn(path: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: ts.Node): void => {
    if (ts.isPropertyAssignment(node) && ts.isIdentifier(node.name) && prose.has(node.name.text)) return;
    if (ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) return;
    if (isText(node) && (names.test(node.text) || wholeNames.has(node.text)))
      found.push(`${path}: ${node.text.slice(0, 80)}`);
    ts.forEachChild(node, visit);
  };
  visit(ts.createSourceFile(path, codeOf(path, source), ts.ScriptTarget.Latest, true));
  return found;
}

function isText(node: ts.Node): node is ts.Node & { readonly text: string } {
  return (
    ts.isStringLiteralLike(node) ||
    ts.isTemplateHead(node) ||
    ts.isTemplateMiddle(node) ||
    ts.isTemplateTail(node)
  );
}

/** The same for a part of the launcher's script. */
export function namesInShell(path: string, source: string): string[] {
  return source
    .split('\n')
    .filter((line) => !/^\s*#/.test(line) && names.test(line))
    .map((line) => `${path}: ${line.trim().slice(0, 80)}`);
}
