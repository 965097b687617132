import type { Source } from '../source.ts';

const PLACE = /^src\/(kernel\/database|modules\/[^/]+\/store)\/migrations\/([^/]+)$/;
const NAME = /^(\d{14})_[a-z][a-z0-9_]*\.sql$/;

export const isMigration = (source: Source): boolean =>
  source.path.startsWith('src/') && source.path.endsWith('.sql');

/**
 * Law 5: one forward-only history (unique time stamps order all modules' files); each index says which query it serves;
 * no triggers or functions, which distributed tables do not allow.
 */
export function migrationViolations(sources: readonly Source[]): string[] {
  const stamps = new Map<string, string>();
  return sources.filter(isMigration).flatMap((source) => {
    const file = PLACE.exec(source.path)?.[2];
    if (file === undefined)
      return [`${source.path}: SQL files are migrations and lie in a migrations folder`];
    const stamp = NAME.exec(file)?.[1];
    if (stamp === undefined) return [`${source.path}: a migration is named <YYYYMMDDHHMMSS>_<what>.sql`];
    const twin = stamps.get(stamp);
    stamps.set(stamp, source.path);
    return [
      ...(twin === undefined ? [] : [`${source.path}: has the time stamp of ${twin}`]),
      ...indexesWithoutReason(source),
      ...forbiddenStatements(source),
    ];
  });
}

function indexesWithoutReason(source: Source): string[] {
  const lines = source.text.split('\n');
  return lines.flatMap((line, at) => {
    if (!/^\s*create\s+(unique\s+)?index\b/i.test(line)) return [];
    let above = at - 1;
    let comment = '';
    while (above >= 0 && /^\s*--/.test(lines[above]!)) comment += lines[above--]!;
    return /serves/i.test(comment)
      ? []
      : [`${source.path}:${at + 1}: say above the index which query it serves`];
  });
}

function forbiddenStatements(source: Source): string[] {
  const code = source.text.replace(/--.*$/gm, '');
  const found = /\bcreate\s+(or\s+replace\s+)?(trigger|function|procedure|extension)\b/i.exec(code);
  return found ? [`${source.path}: ${found[0]} has no place here`] : [];
}
