import type { Table } from 'docx';
import { PageBreak, Paragraph } from 'docx';
import { hasLongRun } from '../clean-text.ts';
import type { Typeface } from '../data/official-style.ts';
import { OFFICIAL_TYPE, TYPEFACE } from '../data/official-style.ts';
import type { Align, DocumentBlock, Text } from '../document.ts';
import { sealIndent, signatureIndents, staysWithNext } from '../signature.ts';
import { alignmentOf } from './alignment.ts';
import { chartToDocx } from './chart-to-docx.ts';
import { twips } from './measures.ts';
import { runsOf } from './runs.ts';
import { tableToDocx } from './table-to-docx.ts';

const EM = OFFICIAL_TYPE.body;
const TITLE_GAP = 14;
const TABLE_GAP = 8;
/** Points from the top of the text to the words of a cover: a third of an A4 page, less the margin above. */
const COVER_DROP = 170;
const HEADING_FACE = { 1: TYPEFACE.heading, 2: TYPEFACE.subheading, 3: TYPEFACE.body } as const;

interface LineStyle {
  readonly face?: Typeface;
  readonly size?: number;
  readonly pitch?: number;
  readonly bold?: boolean;
  readonly align?: Align;
  /** Characters. */
  readonly firstLine?: number;
  readonly left?: number;
  readonly right?: number;
  readonly before?: number;
  readonly after?: number;
  readonly keepNext?: boolean;
}

function line(text: Text, style: LineStyle = {}): Paragraph {
  const size = style.size ?? OFFICIAL_TYPE.body;
  const unbroken = hasLongRun(text);
  return new Paragraph({
    alignment: alignmentOf(style.align ?? (unbroken ? 'left' : 'justify')),
    spacing: {
      line: twips(style.pitch ?? OFFICIAL_TYPE.linePitch),
      lineRule: 'exact',
      before: twips(style.before ?? 0),
      after: twips(style.after ?? 0),
    },
    indent: {
      ...(style.firstLine && {
        firstLine: twips(style.firstLine * size),
        firstLineChars: style.firstLine * 100,
      }),
      ...(style.left && { left: twips(style.left * EM) }),
      ...(style.right && { right: twips(style.right * EM) }),
    },
    keepNext: style.keepNext ?? false,
    wordWrap: unbroken, // breaks anywhere rather than run off the page
    children: runsOf(text, { face: style.face ?? TYPEFACE.body, size, bold: style.bold ?? false }),
  });
}

/** The blocks as paragraphs and tables in official type: 仿宋 16 pt on a pitch of 28 pt. */
export function blocksToDocx(blocks: readonly DocumentBlock[], landscape: boolean): (Paragraph | Table)[] {
  return blocks.flatMap((block, index) =>
    blockToDocx(block, {
      landscape,
      keepNext: staysWithNext(blocks, index),
      next: blocks[index + 1]?.kind ?? null,
      at: index,
    }),
  );
}

interface Place {
  readonly landscape: boolean;
  readonly keepNext: boolean;
  readonly next: DocumentBlock['kind'] | null;
  /** Number of the block in the document. */
  readonly at: number;
}

function blockToDocx(block: DocumentBlock, { landscape, keepNext, next, at }: Place): (Paragraph | Table)[] {
  switch (block.kind) {
    case 'title':
      return [
        line(block.text, {
          face: TYPEFACE.title,
          size: OFFICIAL_TYPE.title,
          pitch: OFFICIAL_TYPE.titlePitch,
          align: 'center',
          before: block.cover ? COVER_DROP : 0,
          after: next === 'number' ? 0 : TITLE_GAP,
          keepNext: true,
        }),
      ];
    case 'number':
      return [line(block.text, { align: 'center', before: 4, after: TITLE_GAP })];
    case 'heading':
      return [
        line(block.text, {
          face: HEADING_FACE[block.level],
          bold: block.level === 3,
          ...(block.align ? { align: block.align } : { firstLine: 2 }),
          keepNext: true,
        }),
      ];
    case 'paragraph':
      return [
        line(block.text, {
          firstLine: block.indent === false ? 0 : 2,
          keepNext,
          after: next === 'table' ? TABLE_GAP : 0,
          ...(block.align && { align: block.align }),
        }),
      ];
    case 'quotation':
      return block.text
        .split('\n')
        .map((text) => line(text, { face: TYPEFACE.subheading, firstLine: 2, left: 2, right: 2 }));
    case 'signature':
      return signature(block.lines, block.seal);
    case 'note':
      return [
        line(block.text, { size: OFFICIAL_TYPE.note, pitch: 20, before: 10, align: block.align ?? 'left' }),
      ];
    case 'table':
      return [
        ...(block.table.caption ? [line(block.table.caption, { align: 'center', keepNext: true })] : []),
        tableToDocx(block.table, { landscape }),
        line('', { pitch: 12 }),
      ];
    case 'chart':
      return [chartToDocx(block.chart, at + 1)];
    case 'page_break':
    case 'entry':
      return [new Paragraph({ children: [new PageBreak()] })];
    case 'contents':
      return block.parts.flatMap(({ name, entries }) => [
        line(name, { face: TYPEFACE.heading, bold: true, keepNext: true }),
        ...entries.map((text) => line(text, {})),
      ]);
  }
}

function signature(lines: readonly string[], seal: string | undefined): Paragraph[] {
  const indents = signatureIndents(lines);
  const signed = lines.map((text, index) =>
    line(text, {
      align: 'right',
      right: indents[index]!,
      before: index === 0 ? OFFICIAL_TYPE.linePitch * 1.5 : 0,
      keepNext: true,
    }),
  );
  if (!seal) return signed;
  const right = sealIndent(lines, seal, OFFICIAL_TYPE.note / OFFICIAL_TYPE.body);
  return [
    ...signed,
    line([{ text: seal, muted: true }], { size: OFFICIAL_TYPE.note, align: 'right', right }),
  ];
}
