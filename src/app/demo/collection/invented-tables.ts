import { cellsOf } from '../../../modules/reporting/index.ts';
import type { Chance } from './chance.ts';

/** Figures of tables 2–4 by cell. */
export type Figures = Record<string, number>;

const KINDS = ['natural_person', 'business', 'research', 'public_welfare', 'legal_service', 'other_org'];
/** How often requests come from each kind, in hundredths. */
const SHARES = [78, 12, 1, 2, 5, 2];
/** Results as they fall in practice; the list is drawn from as it is. */
const RESULTS = [
  ...Array<string>(9).fill('granted'),
  ...Array<string>(3).fill('partially_granted'),
  ...Array<string>(7).fill('unavailable_not_held'),
  'unavailable_needs_creation',
  'unavailable_still_unclear',
  'refused_third_party_rights',
  'refused_internal_affairs',
  'refused_process_information',
  'refused_enforcement_file',
  'refused_administrative_query',
  'not_processed_petition',
  'not_processed_duplicate',
  'closed_correction_lapsed',
  'closed_other',
];

/** Valid tables of a year: every relation of the form holds. `requests` is about how many were handled. */
export function inventedTables(
  chance: Chance,
  size: { readonly requests: number; readonly documents: number; readonly decisions: number },
): Figures {
  const figures: Figures = Object.fromEntries(cellsOf('2021').map((cell) => [cell, 0]));
  const add = (cell: string, count = 1): void => void (figures[cell] = figures[cell]! + count);
  const request = (row: string, kind: string): void => {
    add(`t3.${row}.${kind}`);
    add(`t3.${row}.total`);
  };
  const handled = size.requests === 0 ? 0 : chance.whole(Math.ceil(size.requests * 0.7), size.requests);
  const kindOf = (): string => {
    let left = chance.whole(1, 100);
    return KINDS.find((_, index) => (left -= SHARES[index]!) <= 0) ?? KINDS[0]!;
  };
  for (let done = 0; done < handled; done += 1) {
    const kind = kindOf();
    request(chance.one(RESULTS), kind);
    request('total_handled', kind);
    request(done > 0 && chance.whole(1, 12) === 1 ? 'carried_in' : 'new_received', kind);
  }
  for (let open = handled === 0 ? 0 : chance.whole(0, Math.ceil(handled / 15)); open > 0; open -= 1) {
    const kind = kindOf();
    request('new_received', kind);
    request('carried_out', kind);
  }
  const remedies = Math.floor(handled / 18);
  for (const block of ['review', 'direct_suit', 'suit_after_review']) {
    for (let left = chance.whole(0, remedies); left > 0; left -= 1) {
      const result = chance.one(['upheld', 'upheld', 'upheld', 'corrected', 'other', 'pending']);
      add(`t4.${block}.${result}`);
      add(`t4.${block}.total`);
    }
  }
  const issued = chance.whole(0, size.documents);
  const repealed = chance.whole(0, Math.ceil(size.documents / 2));
  add('t2.normative_docs.issued', issued);
  add('t2.normative_docs.repealed', repealed);
  add('t2.normative_docs.in_force', issued + chance.whole(0, size.documents * 3));
  add('t2.licensing.decisions', chance.whole(0, size.decisions));
  add('t2.penalty.decisions', chance.whole(0, Math.ceil(size.decisions / 6)));
  add('t2.coercion.decisions', chance.whole(0, Math.ceil(size.decisions / 40)));
  if (chance.whole(1, 3) === 1) add('t2.fees.amount_wan', chance.whole(100, 90_000) / 100);
  return figures;
}
