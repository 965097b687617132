import type { FileMark } from '../domain/checks/file-reading.ts';
import type { OfficePackage } from '../../../kernel/files/office/office-package.ts';
import { childElements, textOf } from '../../../kernel/markup/markup-tree.ts';

/** Core and extended properties that name people, companies or machines. */
export const PERSONAL_PROPERTIES: Readonly<Record<string, readonly string[]>> = {
  'docProps/core.xml': [
    'dc:creator',
    'cp:lastModifiedBy',
    'cp:keywords',
    'dc:description',
    'cp:category',
    'cp:contentStatus',
  ],
  'docProps/app.xml': ['Company', 'Manager', 'HyperlinkBase', 'Template'],
};
/** What programs put there by themselves and names nobody. */
const IMPERSONAL =
  /^(|normal(\.dotm?)?|.*\.dotx?|un-named|microsoft office user|user|administrator|admin|python-docx|openpyxl|exceljs|gongkai|unknown|apache poi)$/i;

/** Author, company and the like as the file states them. */
export function metadataMarks(office: OfficePackage): FileMark[] {
  const found: string[] = [];
  for (const [part, names] of Object.entries(PERSONAL_PROPERTIES)) {
    const tree = office.tree(part);
    if (tree === undefined) continue;
    for (const element of childElements(tree)) {
      const value = textOf(element).trim();
      if (names.includes(element.name) && !IMPERSONAL.test(value))
        found.push(`${element.name.split(':').at(-1)!} = ${value.slice(0, 80)}`);
    }
  }
  const custom = office.tree('docProps/custom.xml');
  for (const element of custom === undefined ? [] : childElements(custom))
    found.push(`${element.attributes['name'] ?? 'custom'} = ${textOf(element).trim().slice(0, 80)}`);
  if (found.length === 0) return [];
  return [{ kind: 'office_metadata', detail: found.slice(0, 12).join('; '), times: found.length }];
}

/** Macros, embedded objects and addresses that the file loads or links to. */
export function packageMarks(office: OfficePackage): FileMark[] {
  const names = office.names();
  const marks: FileMark[] = [];
  const add = (kind: FileMark['kind'], found: readonly string[]): void => {
    if (found.length > 0) marks.push({ kind, detail: found.slice(0, 5).join('; '), times: found.length });
  };
  add('macros', names.filter(isMacroPart));
  add(
    'embedded_objects',
    names.filter(isEmbeddedPart).map((name) => name.split('/').at(-1)!),
  );
  add('external_links', outsideTargets(office));
  return marks;
}

export const isMacroPart = (name: string): boolean =>
  /(^|\/)(vbaProject[^/]*\.bin|vbaData\.xml)$|(^|\/)macrosheets\//i.test(name);
export const isEmbeddedPart = (name: string): boolean =>
  /(^|\/)(embeddings|activeX|ctrlProps|pivotCache)\/[^_/][^/]*$/i.test(name);
export const isExternalPart = (name: string): boolean =>
  /(^|\/)(externalLinks\/[^_/][^/]*|connections\.xml|queryTables\/[^_/][^/]*)$/i.test(name);

/** Links of the text are the reader's business; templates, linked pictures and sheets of other files are not. */
export function outsideTargets(office: OfficePackage): string[] {
  const found = office
    .names()
    .filter(isExternalPart)
    .map((name) => name.split('/').at(-1)!);
  for (const name of office.names()) {
    const rels = /^(.*\/)?_rels\/([^/]*)\.rels$/.exec(name);
    if (!rels || /externalLinks\//.test(name)) continue;
    for (const { kind, target } of office.externalTargets(`${rels[1] ?? ''}${rels[2]!}`))
      if (kind !== 'hyperlink' || /^(file:|\\\\|[A-Za-z]:[\\/])/.test(target))
        found.push(target.slice(0, 120));
  }
  return found;
}
