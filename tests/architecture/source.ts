import { readFileSync, readdirSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/** A file of the repository: its path from the root with forward slashes, and its text. */
export interface Source {
  path: string;
  text: string;
}

const ROOT = path.resolve(import.meta.dirname, '..', '..');
const NOT_OURS = new Set(['node_modules', 'dist', 'coverage', '.git', '.gongkai']);
const NOT_OURS_AT_ROOT = new Set(['data', 'tmp', 'package-lock.json']);
const TEXT_FILE =
  /\.(ts|tsx|mjs|mts|js|json|sql|md|html|css|typ|yml|yaml|sh|svg|txt)$|^(bin|\.ci)\/[^.]+$|^[^/]*[A-Za-z]$/;

function walk(folder: string): string[] {
  return readdirSync(path.join(ROOT, folder), { withFileTypes: true }).flatMap((entry) => {
    if (NOT_OURS.has(entry.name) || (folder === '' && NOT_OURS_AT_ROOT.has(entry.name))) return [];
    const relative = folder === '' ? entry.name : `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(relative);
    return entry.isFile() && TEXT_FILE.test(relative) && !entry.name.endsWith('.log') ? [relative] : [];
  });
}

/** Every text file of the repository that is written by hand. */
export function loadRepository(): Source[] {
  return walk('').map((file) => ({ path: file, text: readFileSync(path.join(ROOT, file), 'utf8') }));
}

export const isTypeScript = (source: Source): boolean => /\.tsx?$/.test(source.path);
export const isInSource = (source: Source): boolean => source.path.startsWith('src/');

const trees = new WeakMap<Source, ts.SourceFile>();

/** The syntax tree of a TypeScript file, parsed once. */
export function treeOf(source: Source): ts.SourceFile {
  let tree = trees.get(source);
  if (!tree) {
    const kind = source.path.endsWith('x') ? ts.ScriptKind.TSX : ts.ScriptKind.TS;
    tree = ts.createSourceFile(source.path, source.text, ts.ScriptTarget.Latest, true, kind);
    trees.set(source, tree);
  }
  return tree;
}

/** Calls `visit` for every node of the tree. */
export function everyNode(source: Source, visit: (node: ts.Node) => void): void {
  const step = (node: ts.Node): void => {
    visit(node);
    ts.forEachChild(node, step);
  };
  step(treeOf(source));
}

/** `path:line` of a node, for a violation's text. */
export function placeOf(source: Source, node: ts.Node): string {
  const tree = treeOf(source);
  return `${source.path}:${tree.getLineAndCharacterOfPosition(node.getStart(tree)).line + 1}`;
}

/** An import, dynamic or not, or a re-export. */
export interface ImportOf {
  node: ts.Node;
  specifier: string;
  typeOnly: boolean;
  /** Path from the root when the specifier is relative. */
  target: string | undefined;
}

/** Everything a file imports. */
export function importsOf(source: Source): ImportOf[] {
  const found: ImportOf[] = [];
  const add = (node: ts.Node, literal: ts.Node | undefined, typeOnly: boolean): void => {
    if (!literal || !ts.isStringLiteralLike(literal)) return;
    const specifier = literal.text;
    const target = specifier.startsWith('.')
      ? path.posix.join(path.posix.dirname(source.path), specifier)
      : undefined;
    found.push({ node, specifier, typeOnly, target });
  };
  everyNode(source, (node) => {
    if (ts.isImportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.importClause?.phaseModifier === ts.SyntaxKind.TypeKeyword);
    } else if (ts.isExportDeclaration(node)) {
      add(node, node.moduleSpecifier, node.isTypeOnly);
    } else if (ts.isImportTypeNode(node) && ts.isLiteralTypeNode(node.argument)) {
      add(node, node.argument.literal, true);
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      add(node, node.arguments[0], false);
    } else if (
      ts.isNewExpression(node) &&
      node.expression.getText() === 'URL' &&
      isWorkerFile(node.arguments?.[0])
    ) {
      add(node, node.arguments?.[0], false);
    }
  });
  return found;
}

/** `new URL('./worker.ts', import.meta.url)` starts a file as surely as an import does. */
function isWorkerFile(argument: ts.Node | undefined): boolean {
  return argument !== undefined && ts.isStringLiteralLike(argument) && /^\..*\.ts$/.test(argument.text);
}
