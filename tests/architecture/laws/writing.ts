import ts from 'typescript';
import { everyNode, importsOf, isInSource, isTypeScript, placeOf } from '../source.ts';
import type { Source } from '../source.ts';

const WRITES = new Set(['insertInto', 'updateTable', 'deleteFrom', 'mergeInto', 'replaceInto']);
const DECLARES_USE_CASE = new Set(['defineAct', 'defineRead']);

const mayWrite = (path: string): boolean =>
  path.startsWith('src/kernel/') || /\/(store|use-cases)\//.test(path);
// Backup and restore take the whole database as one picture; they are no use cases of a module.
const mayOpenTransactions = (path: string): boolean => /^src\/(kernel|app\/commands)\//.test(path);
const isEdge = (path: string): boolean => /^src\/modules\/[^/]+\/(http|pages)\//.test(path);

/**
 * Law 3: tables are written by use cases and the store files they call; transactions are opened by the kernel's runner; routes
 * and pages parse, call and render, so they do not touch a store; one file holds one use case.
 */
export function writingViolations(sources: readonly Source[]): string[] {
  return sources.filter((source) => isInSource(source) && isTypeScript(source)).flatMap(violationsIn);
}

function violationsIn(source: Source): string[] {
  const found: string[] = [];
  let useCases = 0;
  everyNode(source, (node) => {
    if (!ts.isCallExpression(node)) return;
    const name = calledName(node);
    if (WRITES.has(name) && !mayWrite(source.path)) {
      found.push(`${placeOf(source, node)}: ${name} belongs in a use case or its store`);
    }
    if (name === 'transaction' && !mayOpenTransactions(source.path)) {
      found.push(`${placeOf(source, node)}: transactions are opened by the use case runner`);
    }
    if (DECLARES_USE_CASE.has(name)) useCases += 1;
  });
  if (useCases > 1) found.push(`${source.path}: ${useCases} use cases in one file`);
  if (isEdge(source.path)) {
    for (const { node, target } of importsOf(source)) {
      if (target?.includes('/store/'))
        found.push(`${placeOf(source, node)}: routes and pages do not touch a store`);
    }
  }
  return found;
}

function calledName(node: ts.CallExpression): string {
  const { expression } = node;
  if (ts.isPropertyAccessExpression(expression)) return expression.name.text;
  return ts.isIdentifier(expression) ? expression.text : '';
}
