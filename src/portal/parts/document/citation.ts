import type { PublicDocument } from '../../../modules/disclosure/contract.ts';
import type { CalendarDate } from '../../../kernel/dates.ts';

/** A reference to the document as GB/T 7714-2015 writes one to a page: who, what [EB/OL], (published) [read], where. */
export function citation(
  { issuer, title, documentNumber, releasedOn }: PublicDocument,
  address: string,
  today: CalendarDate,
): string {
  const name = documentNumber ? `${title}：${documentNumber}` : title;
  return `${issuer}. ${name}[EB/OL]. (${releasedOn})[${today}]. ${address}.`;
}
