import type { CompiledReport } from '../../../modules/reporting/index.ts';
import type { Chance } from './chance.ts';
import type { Figures } from './invented-tables.ts';
import { NARRATIVE_BANK as BANK } from './narrative-bank.ts';

type Narrative = CompiledReport['narrative'];

/** A mistake as agencies make them; each is one that the checks find. */
export type Fault = 'text_differs' | 'unbalanced' | 'no_fee_statement' | 'remedy_total';

const GROUPS = {
  open: ['granted', 'partially_granted'],
  refused: [
    'refused_third_party_rights',
    'refused_internal_affairs',
    'refused_process_information',
    'refused_enforcement_file',
    'refused_administrative_query',
  ],
  unavailable: ['unavailable_not_held', 'unavailable_needs_creation', 'unavailable_still_unclear'],
  not_processed: ['not_processed_petition', 'not_processed_duplicate'],
};

function requestsText(figures: Figures, chance: Chance): string {
  const total = (row: string): number => figures[`t3.${row}.total`] ?? 0;
  if (total('new_received') + total('carried_in') === 0) return chance.one(BANK.noRequests);
  const sum = (rows: readonly string[]): number => rows.reduce((all, row) => all + total(row), 0);
  const received = BANK.received(total('new_received'), total('carried_in'), total('total_handled'));
  const results = BANK.results(
    sum(GROUPS.open),
    sum(GROUPS.refused),
    sum(GROUPS.unavailable),
    sum(GROUPS.not_processed),
  );
  const left = total('carried_out') > 0 ? BANK.carriedOut(total('carried_out')) : BANK.nothingCarriedOut;
  return `${chance.one(received)}${results}${left}${chance.one(BANK.requestWork)}`;
}

function remediesText(figures: Figures): string {
  const total = (block: string): number => figures[`t4.${block}.total`] ?? 0;
  const suits = total('direct_suit') + total('suit_after_review');
  return total('review') + suits === 0 ? BANK.noRemedies : BANK.remedies(total('review'), suits);
}

function narrativeOf(name: string, figures: Figures, chance: Chance, isGovernment: boolean): Narrative {
  const pick = (choices: readonly string[], count: number): string => {
    const left = [...choices];
    return Array.from({ length: count }, () => left.splice(chance.whole(0, left.length - 1), 1)[0]!).join('');
  };
  const field = chance.one(BANK.fields);
  return {
    proactive_disclosure: pick(BANK.proactive(name, field), 3),
    disclosure_on_request: `${requestsText(figures, chance)}${remediesText(figures)}`,
    information_management: pick(BANK.management(field), 2),
    platform_building: pick(BANK.platforms(field), 2),
    supervision: `${pick(BANK.supervision(field), 2)}${isGovernment ? chance.one(BANK.assessment) : ''}`,
    problems: pick(BANK.problems(field), 2),
    other: `${chance.one(BANK.fee)}${chance.one(BANK.nothingElse)}`,
  };
}

/** A report as an agency outside of the system would write it: invented figures, words of its own, perhaps a mistake. */
export function inventedReport(
  agency: { readonly name: string; readonly isGovernment: boolean },
  year: number,
  figures: Figures,
  chance: Chance,
  publishedOn: string | null,
  fault: Fault | null = null,
): CompiledReport {
  const narrative = narrativeOf(agency.name, figures, chance, agency.isGovernment);
  const given = { ...figures };
  if (fault === 'unbalanced') given['t3.carried_out.total'] = given['t3.carried_out.total']! + 1;
  if (fault === 'remedy_total') given['t4.review.total'] = given['t4.review.total']! + 2;
  const told: Narrative = {
    ...narrative,
    ...(fault === 'no_fee_statement' ? { other: BANK.nothingElse[0]! } : {}),
    ...(fault === 'text_differs'
      ? {
          disclosure_on_request: `${BANK.received(figures['t3.new_received.total']! + 2, 0, figures['t3.total_handled.total']!)[0]!}${remediesText(figures)}`,
        }
      : {}),
  };
  return {
    agency: { id: agency.name, code: '', name: agency.name },
    year,
    format: '2021',
    period: { from: `${year}-01-01`, to: `${year}-12-31` },
    cells: Object.fromEntries(Object.entries(given).map(([cell, value]) => [cell, { value, members: [] }])),
    narrative: told,
    publishedOn,
  };
}
