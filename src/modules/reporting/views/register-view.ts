import type { RegisterEntryView } from '../contract.ts';
import { FEN_PER_WAN, isRegisterDocument, type RegisterKind } from '../domain/register/terms.ts';
import { REGISTER_LABELS } from '../labels.ts';
import type { RegisterRow } from '../store/register.ts';

/** An entry of the register as the API shows it; fees in 10,000 CNY. */
export function registerEntryView(row: RegisterRow): RegisterEntryView {
  const kind = row.kind as RegisterKind;
  const document = isRegisterDocument(kind);
  const money = kind === 'fees';
  return {
    id: row.id,
    kind,
    kindLabel: REGISTER_LABELS[kind],
    title: row.title,
    documentNumber: row.document_number,
    issuedOn: document ? row.from_on : null,
    repealedOn: row.repealed_on,
    from: document ? null : row.from_on,
    to: row.to_on,
    quantity: money ? null : row.quantity,
    amountWan: money && row.quantity !== null ? row.quantity / FEN_PER_WAN : null,
    source: row.source,
  };
}
