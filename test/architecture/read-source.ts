import ts from 'typescript';

/** Every module that a source names: imports and re-exports, types too, `import()`, workers, and Vite's globs. */
export function importsOf(path: string, source: string): string[] {
  const code = codeOf(path, source);
  const imported = ts.preProcessFile(code, true, true).importedFiles.map((file) => file.fileName);
  const byAddress = [...code.matchAll(/new URL\(\s*['"`]([^'"`]+)['"`]\s*,\s*import\.meta\.url/g)];
  const byGlob = [...code.matchAll(/import\.meta\.glob(?:<[^>]*>)?\(\s*['"`]([^'"`]+)['"`]/g)];
  return [...imported, ...[...byAddress, ...byGlob].map((match) => match[1] ?? '')];
}

/** The names that a source uses and does not itself declare, with `Math.random` as one of them. */
export function globalsOf(path: string, source: string): string[] {
  const file = ts.createSourceFile(path, codeOf(path, source), ts.ScriptTarget.Latest, true);
  const declared = new Set<string>();
  const used = new Set<string>();
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node)) {
      if (declares(node)) declared.add(node.text);
      else if (!isMemberName(node)) used.add(node.text);
    }
    if (ts.isPropertyAccessExpression(node) && node.getText() === 'Math.random') used.add('Math.random');
    ts.forEachChild(node, visit);
  };
  visit(file);
  return [...used].filter((name) => !declared.has(name));
}

/** Where the identifier gives a variable, parameter, function, type or import its name. */
function declares(node: ts.Identifier): boolean {
  const { parent } = node;
  return (
    (ts.isVariableDeclaration(parent) ||
      ts.isParameter(parent) ||
      ts.isBindingElement(parent) ||
      ts.isFunctionDeclaration(parent) ||
      ts.isFunctionExpression(parent) ||
      ts.isClassDeclaration(parent) ||
      ts.isInterfaceDeclaration(parent) ||
      ts.isTypeAliasDeclaration(parent) ||
      ts.isTypeParameterDeclaration(parent) ||
      ts.isImportSpecifier(parent) ||
      ts.isImportClause(parent) ||
      ts.isNamespaceImport(parent)) &&
    parent.name === node
  );
}

/** `x.name`, `{ name: 1 }`, `interface { name }`, `A.Name`: a name inside something else, not a name in scope. */
function isMemberName(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.name === node;
  if (ts.isQualifiedName(parent)) return parent.right === node;
  if (ts.isBindingElement(parent) || ts.isImportSpecifier(parent)) return parent.propertyName === node;
  return (
    (ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isPropertyDeclaration(parent) ||
      ts.isMethodDeclaration(parent) ||
      ts.isMethodSignature(parent) ||
      ts.isEnumMember(parent) ||
      ts.isNamedTupleMember(parent)) &&
    parent.name === node
  );
}

/** An Astro component's code is its front matter and its scripts; any other file is code all through. */
export function codeOf(path: string, source: string): string {
  if (!path.endsWith('.astro')) return source;
  const frontMatter = /^---\n([\s\S]*?)\n---/.exec(source)?.[1] ?? '';
  const scripts = [...source.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].map(
    ([, attributes = '', code]) => {
      const address = /\bsrc=["']([^"']+)["']/.exec(attributes)?.[1];
      return address === undefined ? code : `import '${address}';`;
    },
  );
  return [frontMatter, ...scripts].join('\n');
}
