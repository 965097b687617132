import ts from 'typescript';
import { isTypeScript, placeOf, treeOf } from '../source.ts';
import type { Source } from '../source.ts';

const LIMIT = 500;
const WANTS_REASON = 300;
const MEDIAN = 80;
const EMPTY_NAMES = /(^|\/)(utils?|helpers?|common|misc)(\/|\.[a-z.]+$)/i;

const isCode = (source: Source): boolean => isTypeScript(source) || source.path.endsWith('.mjs');
const isData = (source: Source): boolean => /\/data\//.test(source.path);
const linesOf = (source: Source): number => source.text.replace(/\n$/, '').split('\n').length;

/** Law 7: small files, speaking names, named exports. */
export function sizeAndNameViolations(sources: readonly Source[]): string[] {
  const code = sources.filter(isCode);
  return [
    ...code.filter((source) => !isData(source)).flatMap(tooLong),
    ...median(code),
    ...emptyNames(sources),
    ...code.flatMap(defaultExports),
  ];
}

function tooLong(source: Source): string[] {
  const lines = linesOf(source);
  if (lines > LIMIT) return [`${source.path}: ${lines} lines; ${LIMIT} is the limit`];
  const hasReason = /(\/\/|\*)\s*Length: \S/.test(source.text);
  return lines > WANTS_REASON && !hasReason
    ? [`${source.path}: ${lines} lines; over ${WANTS_REASON} wants a comment "Length: <reason>"`]
    : [];
}

function median(sources: readonly Source[]): string[] {
  const lengths = sources
    .filter((source) => source.path.startsWith('src/') && !isData(source))
    .map(linesOf)
    .sort((a, b) => a - b);
  const middle = lengths[Math.floor(lengths.length / 2)] ?? 0;
  return middle < MEDIAN ? [] : [`src/: the median file has ${middle} lines; it should stay under ${MEDIAN}`];
}

function emptyNames(sources: readonly Source[]): string[] {
  return sources
    .filter((source) => EMPTY_NAMES.test(source.path))
    .map((source) => `${source.path}: the name does not say what it holds`);
}

function defaultExports(source: Source): string[] {
  if (/(^|\/)[\w.-]+\.config\.(ts|js|mjs)$/.test(source.path) || !isTypeScript(source)) return [];
  return treeOf(source).statements.flatMap((statement) => {
    const isDefault =
      (ts.isExportAssignment(statement) && !statement.isExportEquals) ||
      (ts.canHaveModifiers(statement) &&
        ts.getModifiers(statement)?.some((modifier) => modifier.kind === ts.SyntaxKind.DefaultKeyword) ===
          true);
    return isDefault ? [`${placeOf(source, statement)}: named exports only`] : [];
  });
}
