import { nextNumber } from '../../../../kernel/database/counter.ts';
import { newId } from '../../../../kernel/ids.ts';
import type { ActContext } from '../../../../kernel/runtime/context.ts';
import { yearOf } from '../../../../kernel/dates.ts';
import { defineAct } from '../../../../kernel/runtime/use-case.ts';
import { openTransferInput } from '../../contract.ts';
import { nothingWaits, periodReversed } from '../../messages/channels.ts';
import { digestsOfTransfers, insertTransfer, waitingDocuments } from '../../store/scheme/transfers.ts';
import type { TransferRow } from '../../store/scheme-tables.ts';
import { MOST_TRANSFERRED, TRANSFER_SUBJECT } from '../../views/transfers/shown.ts';
import { loadSchemeAgency, ofSchemeAgency } from '../scheme/load-scheme.ts';
import { receiverOf } from './receiver-of.ts';

/** Records what happened to a list, with the digest of the list and its documents. */
export async function recordTransferFact(
  ctx: ActContext,
  row: TransferRow,
  { kind, legalOn, data }: { kind: string; legalOn?: string; data: Record<string, unknown> },
): Promise<void> {
  await ctx.record({
    agencyId: row.agency_id,
    kind,
    subjectType: TRANSFER_SUBJECT,
    subjectId: row.id,
    legalOn: legalOn ?? ctx.today,
    data,
    recordHash: (await digestsOfTransfers(ctx.tx, [row.id])).get(row.id)!,
  });
}

/**
 * Makes a list of what was published in a period and has not yet been handed to the receiver (Art. 25). The list is fixed
 * from now on; it is closed when the papers have changed hands. Fact: `disclosure.transfer_opened`.
 */
export const openTransfer = defineAct({
  name: 'disclosure.open_transfer',
  summary: { zh: '建立移送清单', en: 'make a transfer list' },
  input: openTransferInput,
  load: loadSchemeAgency,
  subject: ofSchemeAgency,
  act: async (ctx, agency, { placeId, receiverKind, receiverName, from, to, form, documentIds }) => {
    if (to < from) throw periodReversed();
    const receiver = await receiverOf(ctx.tx, { placeId, name: receiverName, kind: receiverKind });
    const which = { agencyId: agency.id, receiverKey: receiver.receiver_key, from, to };
    const wanted = documentIds && new Set(documentIds);
    const documents = (await waitingDocuments(ctx.tx, which, MOST_TRANSFERRED)).filter(
      ({ documentId }) => !wanted || wanted.has(documentId),
    );
    if (documents.length === 0) throw nothingWaits();
    const year = yearOf(ctx.today);
    const serial = await nextNumber(ctx.tx, agency.id, `disclosure.transfer.${year}`);
    const row: TransferRow = {
      id: newId(ctx.now.getTime()),
      agency_id: agency.id,
      number: `${year}-${String(serial).padStart(3, '0')}`,
      ...receiver,
      from_on: from,
      to_on: to,
      form,
      state: 'open',
      handed_on: null,
      handed_by: null,
      received_by: null,
      note: '',
      discard_reason: null,
      created_by: ctx.actor.id,
      created_at: ctx.now,
    };
    const items = documents.map((one, at) => ({
      agency_id: agency.id,
      transfer_id: row.id,
      document_id: one.documentId,
      receiver_key: receiver.receiver_key,
      position: at + 1,
      title: one.title,
      document_number: one.documentNumber,
      index_number: one.indexNumber,
      signed_on: one.signedOn,
      released_on: one.releasedOn,
    }));
    await insertTransfer(ctx.tx, row, items);
    const data = { number: row.number, receiver: row.receiver_name, documents: items.length };
    await recordTransferFact(ctx, row, { kind: 'disclosure.transfer_opened', data });
    return { id: row.id };
  },
});
