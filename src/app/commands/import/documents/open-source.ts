import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { AppError } from '../../../../kernel/errors.ts';
import { sha256 } from '../../../../kernel/json.ts';
import { linesOfFile } from '../../../../modules/disclosure/index.ts';
import { IMPORT } from '../messages.ts';
import { indexRows, type IndexRow } from './index-table.ts';
import { BARRED } from './messages.ts';
import { decodePage } from './page.ts';
import { SiteFolder } from './site-folder.ts';

const TABLES = /\.(csv|tsv|xlsx)$/i;
const PAGES = /\.s?html?$/i;
const PAPERS = /\.(docx|pdf)$/i;
const LIMITS = { rows: 500_000, bytes: 256 * 1024 * 1024 };

/** What is imported: the rows, the folder their files lie in. */
export interface Source {
  readonly name: string;
  /** The same for the same index, so that an import that was interrupted goes on under its own name. */
  readonly fingerprint: string;
  readonly folder: SiteFolder;
  readonly rows: readonly IndexRow[];
}

/** Opens a table, or a folder with a table at its top, or a folder of pages without any. Throws AppError. */
export async function openSource(at: string): Promise<Source> {
  const found = await stat(at).catch(() => null);
  if (!found) throw new AppError('invalid', IMPORT.missing(at));
  if (!found.isDirectory()) return fromTable(await SiteFolder.open(path.dirname(at)), path.basename(at));
  const folder = await SiteFolder.open(at);
  const tables = await folder.list(TABLES, { deep: false });
  if (tables.length > 1) throw new AppError('invalid', BARRED.noTable(tables.join('、')));
  if (tables.length === 1) return fromTable(folder, tables[0]!);
  const html = await folder.list(PAGES, { deep: true });
  const pages = html.length > 0 ? html : await folder.list(PAPERS, { deep: true });
  if (pages.length === 0) throw new AppError('invalid', BARRED.empty(at));
  const rows = pages.map((page, index) => ({
    line: index + 1,
    says: { page, address: `/${encodeURI(page)}` },
  }));
  return { name: path.basename(at), fingerprint: sha256(pages.join('\n')), folder, rows };
}

async function fromTable(folder: SiteFolder, name: string): Promise<Source> {
  const content = await readFile(path.join(folder.root, name));
  const rows = indexRows(await linesOfFile({ name, content: inUtf8(name, content) }, LIMITS));
  if (rows === null) throw new AppError('invalid', BARRED.noHead(name));
  if (rows.length === 0) throw new AppError('invalid', BARRED.empty(name));
  return { name, fingerprint: sha256(content), folder, rows };
}

/** Text in UTF-8, whatever it was written in; a workbook as it is. */
function inUtf8(name: string, content: Uint8Array): Uint8Array {
  const text = /\.xlsx$/i.test(name) ? null : decodePage(content);
  return text === null ? content : new TextEncoder().encode(text);
}

/** A mapping of columns: a table whose first two cells are the older name and the column's id or name. */
export async function openMapping(file: unknown): Promise<Map<string, string>> {
  if (typeof file !== 'string') return new Map();
  const content = await readFile(file).catch(() => null);
  if (content === null) throw new AppError('invalid', IMPORT.missing(file));
  const lines = await linesOfFile({ name: path.basename(file), content: inUtf8(file, content) });
  return new Map(
    lines.flatMap(([from = '', to = '']) =>
      from.trim() && to.trim() ? [[from.trim(), to.trim()] as const] : [],
    ),
  );
}
