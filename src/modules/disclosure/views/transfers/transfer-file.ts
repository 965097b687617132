import { documentToDocx, documentToPdf, type OfficialDocument } from '../../../../kernel/documents/index.ts';
import { makeSheet, type Sheet } from '../../../../kernel/sheets/sheet.ts';
import type { TransferDocument } from '../../contract.ts';
import { TRANSFER_FORM, TRANSFER_FORM_LABELS } from '../../labels/channels.ts';
import type { TransferRow } from '../../store/scheme-tables.ts';

const MEDIA = {
  docx: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
  pdf: 'application/pdf',
} as const;

interface Content {
  readonly agency: string;
  readonly row: TransferRow;
  readonly list: readonly TransferDocument[];
  readonly today: string;
}

/** The list as our own form (Art. 25): on paper to be signed by both, or as a spreadsheet. */
export async function transferFile(content: Content, format: 'docx' | 'pdf' | 'xlsx'): Promise<Sheet> {
  const { row, list, today } = content;
  const title = `${TRANSFER_FORM.title}-${row.number}`;
  if (format === 'xlsx') {
    const rows = list.map((one, at) =>
      cellsOf(one, at).map((cell, column) => (column === 0 ? at + 1 : cell)),
    );
    return makeSheet(rows, { title, heads: TRANSFER_FORM.heads, format, today, firstWidth: 8 });
  }
  const document = formOf(content);
  const made = format === 'docx' ? await documentToDocx(document) : await documentToPdf(document);
  return { name: `${title}.${format}`, mediaType: MEDIA[format], content: Buffer.from(made) };
}

const cellsOf = (one: TransferDocument, at: number): string[] => [
  String(at + 1),
  one.title,
  one.documentNumber ?? '',
  one.indexNumber ?? '',
  one.signedOn ?? '',
  one.releasedOn,
];

function formOf({ agency, row, list, today }: Content): OfficialDocument {
  const { heads, handed, received, handedBy, receivedBy, handedOn, blank } = TRANSFER_FORM;
  const lead = TRANSFER_FORM.lead({
    agency,
    receiver: row.receiver_name,
    from: row.from_on,
    to: row.to_on,
    count: list.length,
    form: TRANSFER_FORM_LABELS[row.form].zh,
  });
  const signs: readonly (readonly [string, string, string, string])[] = [
    [handed, agency, received, row.receiver_name],
    [handedBy, row.handed_by ?? blank, receivedBy, row.received_by ?? blank],
    [handedOn, row.handed_on ?? blank, handedOn, row.handed_on ?? blank],
  ];
  return {
    title: TRANSFER_FORM.title,
    author: agency,
    date: row.handed_on ?? today,
    orientation: 'landscape',
    pageNumbers: 'all',
    blocks: [
      { kind: 'title', text: TRANSFER_FORM.title },
      { kind: 'number', text: TRANSFER_FORM.number(row.number) },
      { kind: 'paragraph', text: lead },
      {
        kind: 'table',
        table: {
          columns: [6, 38, 18, 20, 12, 12],
          headerRows: 1,
          fontSize: 11,
          rows: [
            heads.map((text) => ({ text, header: true, align: 'center' as const })),
            ...list.map((one, at) => cellsOf(one, at).map((text) => ({ text }))),
          ],
        },
      },
      {
        kind: 'table',
        table: {
          columns: [14, 36, 14, 36],
          rowHeight: 28,
          rows: signs.map((row) =>
            row.map((text, column) => ({ text, header: column % 2 === 0, align: 'center' as const })),
          ),
        },
      },
      ...(row.note === '' ? [] : [{ kind: 'note' as const, text: row.note }]),
    ],
  };
}
