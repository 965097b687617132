import ts from 'typescript';
import { everyNode, importsOf, isTypeScript, placeOf } from '../source.ts';
import type { ImportOf, Source } from '../source.ts';
import { isDoor, partOf } from '../layers.ts';

const KERNEL_ALLOWED = new Set(['src/kernel/dates.ts', 'src/kernel/errors.ts']);

/** Names that reach the world outside: clock, chance, network, environment, timers. */
const IMPURE_GLOBALS = new Set([
  'process',
  'fetch',
  'globalThis',
  'console',
  'performance',
  'crypto',
  'setTimeout',
  'setInterval',
  'setImmediate',
  'queueMicrotask',
  'require',
]);

const isDomain = (path: string): boolean => /^src\/modules\/[^/]+\/domain\//.test(path);

/** Law 2: `domain/` has no clock, database, network, environment or schema library. */
export function purityViolations(sources: readonly Source[]): string[] {
  return sources
    .filter((source) => isTypeScript(source) && isDomain(source.path))
    .flatMap((source) => [...impureImports(source), ...impureExpressions(source)]);
}

function mayImport(source: Source, { target, typeOnly }: ImportOf): boolean {
  if (target === undefined) return false;
  if (KERNEL_ALLOWED.has(target)) return true;
  const sameModule = partOf(target) === partOf(source.path);
  if (sameModule) return isDomain(target) || /^src\/modules\/[^/]+\/data\//.test(target);
  // Types of another module vanish at run time; its door may lead to a database, so values stay out.
  return typeOnly && isDoor(target) && target.startsWith('src/modules/');
}

function impureImports(source: Source): string[] {
  return importsOf(source)
    .filter((imported) => !mayImport(source, imported))
    .map(({ node, specifier }) => `${placeOf(source, node)}: domain code may not import ${specifier}`);
}

function impureExpressions(source: Source): string[] {
  const found: string[] = [];
  everyNode(source, (node) => {
    const what = impurity(node);
    if (what !== undefined) found.push(`${placeOf(source, node)}: domain code may not use ${what}`);
  });
  return found;
}

function impurity(node: ts.Node): string | undefined {
  if (ts.isNewExpression(node) && isGlobalDate(node.expression) && !node.arguments?.length)
    return 'new Date()';
  if (ts.isCallExpression(node) && isGlobalDate(node.expression)) return 'Date()';
  if (ts.isPropertyAccessExpression(node)) {
    const name = node.getText().replace(/\s/g, '');
    return name === 'Date.now' || name === 'Math.random' ? name : undefined;
  }
  if (ts.isIdentifier(node) && IMPURE_GLOBALS.has(node.text) && isFreeUse(node)) return node.text;
  return undefined;
}

function isGlobalDate(node: ts.Node): boolean {
  return ts.isIdentifier(node) && node.text === 'Date';
}

/** An identifier read as a value, not one that names a property, a parameter or a declaration. */
function isFreeUse(node: ts.Identifier): boolean {
  const { parent } = node;
  if (ts.isPropertyAccessExpression(parent)) return parent.expression === node;
  const isExpressionPlace =
    ts.isCallExpression(parent) ||
    ts.isElementAccessExpression(parent) ||
    ts.isNonNullExpression(parent) ||
    ts.isBinaryExpression(parent) ||
    ts.isArrowFunction(parent) ||
    ts.isReturnStatement(parent) ||
    ts.isSpreadElement(parent) ||
    ts.isConditionalExpression(parent);
  if (isExpressionPlace) return !(ts.isArrowFunction(parent) && parent.body !== node);
  return (ts.isVariableDeclaration(parent) || ts.isPropertyAssignment(parent)) && parent.initializer === node;
}
