import path from 'node:path';
import type { Problem } from '../../../../kernel/errors.ts';
import { textOf, type MarkupElement } from '../../../../kernel/markup/markup-tree.ts';
import { cleanPicture, convertApart } from '../../../../modules/disclosure/index.ts';
import { ROW } from './messages.ts';
import { decodePage, readPage, type PageRead } from './page.ts';
import { FILE_ENDING, namesOfReference, type RowFiles } from './row-files.ts';
import { addressesIn, htmlOf } from './serialise.ts';
import { namesOfAddress, type SiteFolder } from './site-folder.ts';

/** Largest page that is read; the text that is cut out of it may be smaller still. */
const LARGEST_PAGE = 8 * 1024 * 1024;
const LARGEST_PAPER = 20 * 1024 * 1024;

/** The text of a row: of its page, or of its Word or PDF file. */
export interface TextRead {
  readonly html: string;
  /** What it is recognised by when it comes again. */
  readonly words: string;
  readonly page: Omit<PageRead, 'body'> | null;
  readonly warnings: readonly Problem[];
}

export interface TextPlace {
  readonly folder: SiteFolder;
  readonly files: RowFiles;
  /** Name of the page in the folder as the index has it; else it is looked for by its address. */
  readonly named: string | undefined;
  readonly address: string | null;
  /** The path at which an older page of the same site stands in this import or stood in an earlier one; null for none. */
  pathOf(address: URL): Promise<string | null>;
}

/** Reads the page of a row. A problem when it cannot be had. */
export async function readText(place: TextPlace): Promise<TextRead | Problem> {
  const { folder, named, address } = place;
  const names = [...(named === undefined ? [] : [named.replace(/^\/+/, '')])];
  if (named === undefined && address !== null) names.push(...namesOfAddress(address));
  const shown = names[0] ?? '';
  const paper = /\.(docx|pdf)$/i.test(shown);
  if (named !== undefined && !paper && !/\.s?html?$|[?@]/i.test(shown)) return ROW.pageKind(shown);
  const largest = paper ? LARGEST_PAPER : LARGEST_PAGE;
  const found = await folder.read(names, largest);
  if ('problem' in found) {
    if (found.problem === 'too_large') return ROW.tooLarge(found.at, largest / (1024 * 1024));
    if (found.problem === 'outside') return ROW.outside(found.at);
    return found.problem === 'unreadable' ? ROW.unreadable(found.at) : ROW.missingPage(shown);
  }
  if (paper) return ofPaper(found.at, found.content, place);
  const source = decodePage(found.content);
  if (source === null) return ROW.charset(found.at);
  const { body, ...page } = readPage(source);
  const warnings = page.doubtful ? [ROW.bodyDoubtful] : [];
  const html = await withFiles(body, found.at, place, warnings);
  return { html, words: textOf(body).replace(/\s+/g, ''), page, warnings };
}

/** The text with its files beside it and its links where they lead now. */
async function withFiles(
  body: MarkupElement,
  pageAt: string,
  { files, address, pathOf }: TextPlace,
  warnings: Problem[],
): Promise<string> {
  const base = new URL(address ?? `/${encodeURI(pageAt)}`, 'http://site.invalid/');
  const { links, pictures } = addressesIn(body);
  const targets = new Map<string, string | null>();
  for (const [href, words] of links) if (!targets.has(href)) targets.set(href, await target(href, words));
  const shown = new Map<string, string | null>();
  for (const src of pictures) {
    if (shown.has(src)) continue;
    const from = resolved(src, base);
    const local = from !== null && from.host === base.host;
    const names = local ? namesOfReference(src, pageAt, address) : [];
    shown.set(src, await files.picture(names, src));
  }
  return htmlOf(body, targets, shown);

  async function target(href: string, words: string): Promise<string | null> {
    const url = resolved(href, base);
    if (url === null || href.startsWith('#')) return null;
    if (['mailto:', 'tel:'].includes(url.protocol)) return url.href;
    if (!['http:', 'https:'].includes(url.protocol)) return null;
    if (url.host !== base.host) return url.href;
    if (FILE_ENDING.test(url.pathname))
      return files.attachment(namesOfReference(href, pageAt, address), words);
    const path = await pathOf(url);
    if (path === null) warnings.push(ROW.deadLink(href.slice(0, 120)));
    return path;
  }
}

function resolved(reference: string, base: URL): URL | null {
  try {
    return new URL(reference.trim(), base);
  } catch {
    return null;
  }
}

/** A Word or PDF file as text, with the file itself beside it. */
async function ofPaper(at: string, content: Uint8Array, { files }: TextPlace): Promise<TextRead | Problem> {
  const name = path.posix.basename(at);
  const read = await convertApart({ name, content, changes: 'accept' });
  if ('problem' in read) {
    if (read.problem !== 'noText') return ROW.notConverted(name);
    files.add('attachment', name, content); // a scan: it is read as it is
    return { html: '', words: '', page: NOTHING, warnings: [] };
  }
  const { conversion } = read;
  const places: (string | null)[] = [];
  for (const [index, picture] of conversion.pictures.entries()) {
    const cleaned = await cleanPicture(`${index + 1}`, picture.content).catch(() => null);
    places.push(cleaned && files.add('picture', cleaned.name, picture.content));
  }
  files.add('attachment', name, content);
  const html = conversion.html.replace(/src="picture:(\d+)"/g, (_, index: string) => {
    const address = places[Number(index)];
    return address == null ? '' : `src="${address}"`;
  });
  const words = html.replace(/<[^>]*>/g, '').replace(/\s+/g, '');
  const page = { ...NOTHING, title: conversion.title };
  return { html, words, page, warnings: [] };
}

const NOTHING = {
  title: null,
  releasedOn: null,
  source: null,
  column: null,
  keywords: null,
  summary: null,
  doubtful: false,
} as const;
