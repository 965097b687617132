import type { z } from 'zod';
import type { correctEntryInput } from '../contract.ts';
import { FEN_PER_WAN, isRegisterDocument } from '../domain/register/terms.ts';
import { refuse } from '../messages.ts';
import type { RegisterRow } from '../store/register.ts';

export type CorrectEntry = z.output<typeof correctEntryInput>;

const DOCUMENT_FIELDS = ['title', 'documentNumber', 'issuedOn', 'repealedOn'] as const;
const PERIOD_FIELDS = ['from', 'to'] as const;

/**
 * The entry with the corrected fields. Throws `field_does_not_fit` for a field its kind does not have, `not_repealed` for a
 * day of repeal without a repeal on record, `nothing_changed`.
 */
export function restate(before: RegisterRow, input: CorrectEntry): RegisterRow {
  const document = isRegisterDocument(before.kind);
  const money = before.kind === 'fees';
  const foreign = [
    ...(document ? PERIOD_FIELDS : DOCUMENT_FIELDS),
    ...(document || money ? (['quantity'] as const) : []),
    ...(money ? [] : (['amountWan'] as const)),
  ].find((field) => input[field] !== undefined);
  if (foreign) throw refuse('field_does_not_fit', foreign);
  if (input.repealedOn !== undefined && before.repealed_on === null)
    throw refuse('not_repealed', 'repealedOn');
  const amount = input.amountWan === undefined ? undefined : Math.round(input.amountWan * FEN_PER_WAN);
  const row: RegisterRow = {
    ...before,
    title: input.title ?? before.title,
    document_number: input.documentNumber ?? before.document_number,
    from_on: input.issuedOn ?? input.from ?? before.from_on,
    to_on: input.to ?? before.to_on,
    repealed_on: input.repealedOn === undefined ? before.repealed_on : input.repealedOn,
    repeal_basis: input.repealedOn === null ? null : before.repeal_basis,
    quantity: input.quantity ?? amount ?? before.quantity,
    source: input.source ?? before.source,
  };
  const changed = (Object.keys(row) as (keyof RegisterRow)[]).some((key) => row[key] !== before[key]);
  if (!changed) throw refuse('nothing_changed');
  return row;
}
