import path from 'node:path';

const LONGEST = 80;

/** File names of the pages of reports, by the reports' own names; alike names are told apart by a number. */
export function pageNames(files: readonly string[]): string[] {
  const taken = new Set<string>();
  return files.map((file) => {
    const stem = path
      .basename(file, path.extname(file))
      .replace(/[^\p{L}\p{N}._-]+/gu, '-')
      .replace(/^[.-]+/, '')
      .slice(0, LONGEST);
    const name = stem === '' || /^index/i.test(stem) ? `report-${stem}` : stem;
    let unique = name;
    for (let count = 2; taken.has(unique.toLowerCase()); count += 1) unique = `${name}-${count}`;
    taken.add(unique.toLowerCase());
    return `${unique}.html`;
  });
}
