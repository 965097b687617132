import type { Transfer, TransferDocument } from '../../contract.ts';
import { RECEIVER_LABELS, TRANSFER_FORM_LABELS } from '../../labels/channels.ts';
import type { TransferItemRow, TransferRow } from '../../store/scheme-tables.ts';

export const TRANSFER_SUBJECT = 'transfer';
/** “Promptly” (Art. 25) as a convention: within 90 days of the release. */
export const TRANSFER_PROMISE_DAYS = 90;
/** Longest list. */
export const MOST_TRANSFERRED = 2000;

/** Documents go to a receiver once: a registered place by its id, others by their name. */
export const receiverKey = (placeId: string | null, name: string): string =>
  placeId ?? `name:${name.normalize('NFKC').replaceAll(/\s/g, '')}`;

/** A list as the API shows it. */
export const toTransfer = (row: TransferRow, documents: number): Transfer => ({
  id: row.id,
  agencyId: row.agency_id,
  number: row.number,
  receiverKind: row.receiver_kind,
  receiverKindLabel: RECEIVER_LABELS[row.receiver_kind],
  receiverName: row.receiver_name,
  placeId: row.place_id,
  from: row.from_on,
  to: row.to_on,
  form: row.form,
  formLabel: TRANSFER_FORM_LABELS[row.form],
  state: row.state,
  documents,
  handedOn: row.handed_on,
  handedBy: row.handed_by,
  receivedBy: row.received_by,
  note: row.note,
  createdAt: row.created_at.toISOString(),
});

export const toTransferDocument = (item: TransferItemRow): TransferDocument => ({
  documentId: item.document_id,
  title: item.title,
  documentNumber: item.document_number,
  indexNumber: item.index_number,
  signedOn: item.signed_on,
  releasedOn: item.released_on,
});
