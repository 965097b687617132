import { fileURLToPath } from 'node:url';
import { getDocument } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { PDFDocumentProxy, PDFPageProxy } from 'pdfjs-dist/legacy/build/pdf.mjs';
import type { FileMark, FileReading } from '../domain/checks/file-reading.ts';
import { LineCollector } from './line-collector.ts';

const MOST_PAGES = 1000;
/** Annotations that are part of the page or lead on. */
const SHOWN_ANNOTATIONS = new Set(['Link', 'Widget', 'Popup', 'Watermark']);
/** What a program names itself; the rest of the properties may name people. */
const PERSONAL_INFO = ['Author', 'Keywords', 'Subject'];

const packageFolder = (folder: string): string =>
  fileURLToPath(new URL(`${folder}/`, import.meta.resolve('pdfjs-dist/package.json')));

interface TextPiece {
  str: string;
  hasEOL: boolean;
  transform: number[];
  height: number;
  width: number;
}

/** Lines of a page with their ends; pieces that stand apart in a line are parted by a tab as cells are. */
export function placedLines(items: readonly unknown[]): { text: string; left: number; right: number }[] {
  const lines: { text: string; left: number; right: number }[] = [];
  let line = '';
  let left = Infinity;
  let right = 0;
  let last: { y: number; end: number; size: number } | null = null;
  const close = (): void => {
    if (line.trim() !== '') lines.push({ text: line.trim(), left, right });
    line = '';
    left = Infinity;
    right = 0;
  };
  for (const item of items) {
    if (typeof (item as TextPiece).str !== 'string') continue;
    const { str, hasEOL, transform, width, height } = item as TextPiece;
    const [x, y] = [transform[4]!, transform[5]!];
    const size = height || Math.abs(transform[3] ?? 10) || 10;
    if (last !== null && Math.abs(last.y - y) > size * 0.5 && str.trim() !== '') close();
    else if (last !== null && str.trim() !== '' && x - last.end > size * 1.5) line += '\t';
    line += str;
    if (str.trim() !== '') {
      left = Math.min(left, x);
      right = Math.max(right, x + width);
    }
    if (str !== '') last = { y, end: x + width, size };
    if (hasEOL) {
      close();
      last = null;
    }
  }
  close();
  return lines;
}

/** Names that pdfjs gives as a map or, in earlier versions, as an object. */
const namesOf = (named: unknown): string[] =>
  named instanceof Map ? [...named.keys()].map(String) : Object.keys((named as object | null) ?? {});

async function marksOf(document: PDFDocumentProxy): Promise<FileMark[]> {
  const marks: FileMark[] = [];
  const { info } = (await document.getMetadata()) as { info: Record<string, unknown> };
  const named = PERSONAL_INFO.flatMap((name) => {
    const value = info[name];
    return typeof value === 'string' && value.trim() !== '' ? [`${name} = ${value.trim().slice(0, 80)}`] : [];
  });
  if (named.length > 0) marks.push({ kind: 'pdf_metadata', detail: named.join('; '), times: named.length });
  const attachments = namesOf(await document.getAttachments());
  if (attachments.length > 0)
    marks.push({
      kind: 'pdf_attachments',
      detail: attachments.slice(0, 5).join('; '),
      times: attachments.length,
    });
  const scripts = namesOf(await document.getJSActions());
  if (scripts.length > 0)
    marks.push({ kind: 'pdf_javascript', detail: scripts.slice(0, 5).join('; '), times: scripts.length });
  const layers = await document.getOptionalContentConfig();
  const hidden: string[] = [];
  for (const [, group] of layers as unknown as Iterable<[string, { name: string; visible: boolean }]>)
    if (!group.visible) hidden.push(group.name);
  if (hidden.length > 0)
    marks.push({ kind: 'pdf_hidden_layers', detail: hidden.slice(0, 5).join('; '), times: hidden.length });
  return marks;
}

async function annotationsOf(page: PDFPageProxy): Promise<string[]> {
  const annotations = (await page.getAnnotations()) as {
    subtype?: string;
    contentsObj?: { str?: string };
  }[];
  return annotations
    .filter(({ subtype }) => subtype !== undefined && !SHOWN_ANNOTATIONS.has(subtype))
    .map(({ subtype, contentsObj }) => contentsObj?.str?.trim() || subtype!);
}

/** Opens a PDF with what its fonts need; the task must be destroyed. */
export const openPdf = (bytes: Uint8Array): ReturnType<typeof getDocument> =>
  getDocument({
    data: Uint8Array.from(bytes),
    verbosity: 0,
    disableFontFace: true,
    useSystemFonts: false,
    cMapUrl: packageFolder('cmaps'),
    cMapPacked: true,
    standardFontDataUrl: packageFolder('standard_fonts'),
  });

/** Text by pages and marks of a PDF. Throws what pdfjs throws; a password gives the state `encrypted`. */
export async function readPdf(bytes: Uint8Array): Promise<FileReading> {
  const task = openPdf(bytes);
  try {
    const document = await task.promise;
    const shown = new LineCollector();
    const hidden = new LineCollector();
    const marks = await marksOf(document);
    const pages = Math.min(document.numPages, MOST_PAGES);
    for (let number = 1; number <= pages && !shown.full; number += 1) {
      const page = await document.getPage(number);
      const { items } = await page.getTextContent();
      shown.at({ page: number });
      placedLines(items).forEach(({ text }) => shown.add(text));
      const notes = await annotationsOf(page);
      if (notes.length > 0) {
        hidden.at({ page: number });
        notes.forEach((note) => hidden.add(note));
        marks.push({
          kind: 'pdf_annotations',
          detail: notes.slice(0, 3).join('; ').slice(0, 80),
          times: notes.length,
          page: number,
        });
      }
      page.cleanup();
    }
    const cut = shown.full || document.numPages > MOST_PAGES;
    return {
      state: cut ? 'too_large' : shown.text === '' ? 'no_text' : 'ok',
      text: shown.text,
      places: shown.usedPlaces,
      hiddenText: hidden.text,
      hiddenPlaces: hidden.usedPlaces,
      marks,
    };
  } finally {
    await task.destroy();
  }
}
