import type { Database, Tx } from '../../../../kernel/database/types.ts';
import { agencyById } from '../../../identity/index.ts';
import { checkReport } from '../../domain/checking/check-report.ts';
import { bySeverity } from '../../domain/checking/finding.ts';
import type { ReportModel } from '../../domain/checking/report-model.ts';
import { compareTexts, type TextComparison } from '../../domain/checking/similarity/compare-texts.ts';
import { findSimilar } from '../../domain/checking/similarity/find-similar.ts';
import { SIMILARITY_DEFAULTS } from '../../domain/checking/similarity/similarity-options.ts';
import { extractText } from '../../domain/checking/similarity/text-extract.ts';
import { checkNamedAgency } from '../../domain/checking/form/named-agency.ts';
import { withKeys, type StoredFinding } from '../../domain/collection/stored-finding.ts';
import type { StoredResemblance } from '../../store/collection-tables.ts';
import { previousReport } from './previous-report.ts';
import { wordingOf, type Wording } from './text-extracts.ts';

/** Whose report of which year is checked, and who keeps it. */
export interface About {
  readonly agencyId: string;
  readonly aboutAgencyId: string | null;
  readonly aboutKey: string;
  readonly agencyName: string;
  readonly year: number;
}

export interface CheckedReceived {
  readonly findings: readonly StoredFinding[];
  readonly resemblances: readonly StoredResemblance[];
}

const MOST_PASSAGES = 40;

/**
 * Checks a received report against the agency it is kept for, itself, the law, last year's report of the same agency, and the wording of the other
 * agencies' reports that the office keeps for the year.
 */
export async function checkReceived(
  db: Database | Tx,
  about: About,
  id: string,
  model: ReportModel,
  wording?: Wording,
): Promise<CheckedReceived> {
  const previous = await previousReport(db, about);
  const here = extractText({ ...model, agency: about.agencyName }, id);
  const { index, aboutKeys } = wording ?? (await wordingOf(db, about.agencyId, about.year));
  const similar = findSimilar(here, index, (other) => aboutKeys.get(other.id) !== about.aboutKey);
  const findings = bySeverity([
    ...checkNamedAgency(model, await namesOf(db, about)),
    ...checkReport(model, { ...(previous ? { previous: previous.model } : {}), similar }),
  ]);
  const resemblances = similar.map(({ id: reportId, agency, year, ...comparison }) =>
    resemblance({ reportId, agencyName: agency ?? '', year: year ?? about.year }, comparison),
  );
  if (previous && here.length >= SIMILARITY_DEFAULTS.leastText) {
    const comparison = compareTexts(here, extractText(previous.model, 'previous'));
    if (comparison.score >= SIMILARITY_DEFAULTS.leastScore) {
      const other = { reportId: previous.id, agencyName: about.agencyName, year: previous.year };
      resemblances.unshift(resemblance(other, comparison));
    }
  }
  return { findings: withKeys(findings), resemblances };
}

/** The name a report must bear, then those its agency has had. */
async function namesOf(db: Database | Tx, about: About): Promise<[string, ...string[]]> {
  const agency =
    about.aboutAgencyId === null
      ? undefined
      : await agencyById(db, about.aboutAgencyId, `${about.year}-12-31`);
  return [about.agencyName, ...(agency?.nameHistory.map(({ name }) => name) ?? [])];
}

function resemblance(
  other: Pick<StoredResemblance, 'reportId' | 'agencyName' | 'year'>,
  { score, passages }: Pick<TextComparison, 'score' | 'passages'>,
): StoredResemblance {
  const side = ({ section, line, text }: { section: string; line: number; text: string }) => ({
    section,
    line,
    text,
  });
  const longest = [...passages].sort((a, b) => b.length - a.length).slice(0, MOST_PASSAGES);
  return {
    ...other,
    score: Math.round(score * 1000) / 1000,
    passages: longest.map(({ here, there }) => ({ here: side(here), there: side(there) })),
  };
}
