import type { Citation } from './citations.ts';
import { regulation } from './citations.ts';
import type { OutcomeCode, OutcomeGroup, RefusalGround, RemedyVariant, SubKind } from './codes.ts';
import { OUTCOME_CODES, REFUSAL_GROUNDS } from './codes.ts';

/** One leaf row of table 3, part 三. */
export interface Outcome {
  readonly code: OutcomeCode;
  readonly group: OutcomeGroup;
  /** Number inside the group; null for (一) and (二), which have no rows below them. */
  readonly item: number | null;
  /** The articles that decide; empty where the law names none (五-5 and some of 六-3). */
  readonly articles: readonly Citation[];
  readonly remedy: RemedyVariant | 'configurable';
}

const withheld = (article: Citation): readonly Citation[] => [regulation(36, { item: 3 }), article];

const DETAILS: Record<OutcomeCode, Omit<Outcome, 'code'>> = {
  granted: {
    group: 'granted',
    item: null,
    articles: [regulation(36, { item: 1 }), regulation(36, { item: 2 })],
    remedy: 'B',
  },
  partially_granted: {
    group: 'partially_granted',
    item: null,
    articles: [regulation(37)],
    remedy: 'A', // 国办函〔2021〕132号: "不予公开（含部分不予公开）"
  },
  refused_state_secret: { group: 'refused', item: 1, articles: withheld(regulation(14)), remedy: 'A' },
  refused_prohibited_by_law: { group: 'refused', item: 2, articles: withheld(regulation(14)), remedy: 'A' },
  refused_security_stability: { group: 'refused', item: 3, articles: withheld(regulation(14)), remedy: 'A' },
  refused_third_party_rights: { group: 'refused', item: 4, articles: withheld(regulation(15)), remedy: 'A' },
  refused_internal_affairs: {
    group: 'refused',
    item: 5,
    articles: withheld(regulation(16, { paragraph: 1 })),
    remedy: 'A',
  },
  refused_process_information: {
    group: 'refused',
    item: 6,
    articles: withheld(regulation(16, { paragraph: 2 })),
    remedy: 'A',
  },
  refused_enforcement_file: {
    group: 'refused',
    item: 7,
    articles: withheld(regulation(16, { paragraph: 2 })),
    remedy: 'A',
  },
  refused_administrative_query: {
    group: 'refused',
    item: 8,
    articles: [regulation(36, { item: 7 })],
    remedy: 'configurable', // grouped under refusal, but no refusal under Art. 14–16
  },
  unavailable_not_held: {
    group: 'unavailable',
    item: 1,
    articles: [regulation(36, { item: 4 }), regulation(36, { item: 5 })],
    remedy: 'B',
  },
  unavailable_needs_creation: { group: 'unavailable', item: 2, articles: [regulation(38)], remedy: 'B' },
  unavailable_still_unclear: { group: 'unavailable', item: 3, articles: [regulation(30)], remedy: 'B' },
  not_processed_petition: {
    group: 'not_processed',
    item: 1,
    articles: [regulation(39, { paragraph: 1 })],
    remedy: 'B',
  },
  not_processed_duplicate: {
    group: 'not_processed',
    item: 2,
    articles: [regulation(36, { item: 6 })],
    remedy: 'B',
  },
  not_processed_publication: {
    group: 'not_processed',
    item: 3,
    articles: [regulation(39, { paragraph: 2 })],
    remedy: 'B',
  },
  not_processed_excessive: { group: 'not_processed', item: 4, articles: [regulation(35)], remedy: 'B' },
  not_processed_reconfirmation: { group: 'not_processed', item: 5, articles: [], remedy: 'B' },
  closed_correction_lapsed: { group: 'other_handling', item: 1, articles: [regulation(30)], remedy: 'B' },
  closed_fee_unpaid: {
    group: 'other_handling',
    item: 2,
    articles: [{ law: 'fee_measures', article: 6 }],
    remedy: 'B',
  },
  closed_other: { group: 'other_handling', item: 3, articles: [], remedy: 'B' },
};

/** All 21 leaves in the table's order. */
export const OUTCOMES: readonly Outcome[] = OUTCOME_CODES.map((code) => ({ code, ...DETAILS[code] }));

/** One leaf. */
export function outcomeOfCode(code: OutcomeCode): Outcome {
  return { code, ...DETAILS[code] };
}

/** True for the grounds of Art. 14–16. */
export function isRefusalGround(code: OutcomeCode): code is RefusalGround {
  return (REFUSAL_GROUNDS as readonly OutcomeCode[]).includes(code);
}

/** True when everything or a part is given to the applicant, so that a form of provision must be chosen. */
export function isProvided(code: OutcomeCode, subKind: SubKind | null): boolean {
  return code === 'partially_granted' || (code === 'granted' && subKind !== 'already_published');
}

const BY_SUB_KIND: Partial<Record<SubKind, Citation>> = {
  already_published: regulation(36, { item: 1 }),
  provided: regulation(36, { item: 2 }),
  nonexistent: regulation(36, { item: 4 }),
  other_agency: regulation(36, { item: 5 }),
  not_government_information: regulation(2),
};

/**
 * The articles to cite for a decision: of the sub-kind where it decides, and for partial disclosure Art. 37 with the
 * articles of every ground on which a part is withheld.
 */
export function suggestedBasis(
  code: OutcomeCode,
  subKind: SubKind | null = null,
  grounds: readonly RefusalGround[] = [],
): readonly Citation[] {
  const ofSubKind = subKind ? BY_SUB_KIND[subKind] : undefined;
  if (ofSubKind) return [ofSubKind];
  const own = DETAILS[code].articles;
  if (code !== 'partially_granted') return own;
  const extra = grounds.map((ground) => DETAILS[ground].articles[1]!);
  return [...own, ...extra].filter(
    (citation, index, all) =>
      all.findIndex((c) => c.article === citation.article && c.paragraph === citation.paragraph) === index,
  );
}

/** Whether the law names no article for this decision, so that the clerk states the basis relied on. */
export function basisIsOpen(code: OutcomeCode, subKind: SubKind | null): boolean {
  return suggestedBasis(code, subKind).length === 0;
}
