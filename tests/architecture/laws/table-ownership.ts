import ts from 'typescript';
import { everyNode, isInSource, isTypeScript, placeOf } from '../source.ts';
import type { Source } from '../source.ts';
import { partOf } from '../layers.ts';
import { isMigration } from './migrations.ts';

const READS = new Set([
  'selectFrom',
  'innerJoin',
  'leftJoin',
  'rightJoin',
  'fullJoin',
  'crossJoin',
  'from',
  'using',
]);
const WRITES = new Set(['insertInto', 'updateTable', 'deleteFrom', 'mergeInto']);
const RAW = new Set(['raw', 'query', 'exec']);
const NAMED_IN_SQL =
  /\b(from|join|into|update|table|references|truncate|on)\s+(?:only\s+)?(?:if\s+(?:not\s+)?exists\s+)?"?([a-z_][a-z0-9_]*)"?/gi;

interface Use {
  table: string;
  writes: boolean;
  place: string;
}

/** Law 4: each part owns the tables its migrations create; no SQL of another part names them. The kernel's may be read. */
export function tableViolations(sources: readonly Source[]): string[] {
  const owners = ownersOfTables(sources);
  const found = [...owners.values()].flatMap(({ clash }) => clash);
  for (const source of sources.filter(isInSource)) {
    const own = partOf(source.path);
    for (const { table, writes, place } of usesIn(source)) {
      const owner = owners.get(table)?.part;
      if (owner === undefined || owner === own || (owner === 'kernel' && !writes)) continue;
      found.push(`${place}: ${own} names the table ${table} of ${owner}`);
    }
  }
  return found;
}

function ownersOfTables(sources: readonly Source[]): Map<string, { part: string; clash: string[] }> {
  const owners = new Map<string, { part: string; clash: string[] }>();
  for (const source of sources.filter(isMigration)) {
    const part = partOf(source.path) ?? source.path;
    for (const [, table] of withoutComments(source.text).matchAll(
      /\bcreate\s+table\s+(?:if\s+not\s+exists\s+)?"?(\w+)"?/gi,
    )) {
      const known = owners.get(table!);
      if (known === undefined) owners.set(table!, { part, clash: [] });
      else known.clash.push(`${source.path}: the table ${table} was created before`);
    }
  }
  return owners;
}

function withoutComments(sql: string): string {
  return sql.replace(/--.*$/gm, '');
}

function usesIn(source: Source): Use[] {
  if (isMigration(source)) return tablesNamedIn(withoutComments(source.text), source.path, true);
  if (!isTypeScript(source)) return [];
  const uses: Use[] = [];
  everyNode(source, (node) => {
    if (ts.isTaggedTemplateExpression(node) && /^sql\b/.test(node.tag.getText())) {
      uses.push(...tablesNamedIn(node.template.getText(), placeOf(source, node), false));
    }
    if (!ts.isCallExpression(node) || !ts.isPropertyAccessExpression(node.expression)) return;
    const method = node.expression.name.text;
    const place = placeOf(source, node);
    if (RAW.has(method) && node.arguments[0])
      uses.push(...tablesNamedIn(node.arguments[0].getText(), place, false));
    if (READS.has(method) || WRITES.has(method)) {
      const names = tableArguments(node.arguments[0]);
      uses.push(...names.map((table) => ({ table, writes: WRITES.has(method), place })));
    }
  });
  return uses;
}

/** Table names of a Kysely call: `'requests'`, `'requests as r'` or a list of these. */
function tableArguments(argument: ts.Node | undefined): string[] {
  if (argument === undefined) return [];
  if (ts.isStringLiteralLike(argument)) return [argument.text.split(/\s/)[0]!];
  return ts.isArrayLiteralExpression(argument) ? argument.elements.flatMap(tableArguments) : [];
}

function tablesNamedIn(sql: string, place: string, isSchema: boolean): Use[] {
  return [...sql.matchAll(NAMED_IN_SQL)].map(([, verb, table]) => ({
    table: table!.toLowerCase(),
    // A foreign key on the kernel's tables is no write.
    writes: /^(into|update|truncate|table)$/i.test(verb!) || (isSchema && /^on$/i.test(verb!)),
    place,
  }));
}
