import type { EditionToCheck } from './edition-facts.ts';
import type { FindingSeverity, RawFinding } from './finding.ts';

const LEAST_SUMMARY = 10;
/** Kinds that an issuer numbers. */
const NUMBERED = new Set(['government_rules', 'normative_document', 'policy_document']);

const missing = (code: string, severity: FindingSeverity, field: string): RawFinding => ({
  code,
  severity,
  place: { part: 'metadata', field },
  found: '',
  quote: '',
  context: '',
  fixes: [],
  times: 1,
});

/** Fields that readers look for and the form leaves open. What is required in any case comes from the rules of drafts. */
export function checkMetadata(edition: EditionToCheck): RawFinding[] {
  if (edition.attribute !== 'proactive') return [];
  const found: RawFinding[] = [];
  const numbered = NUMBERED.has(edition.kind);
  if (edition.topic === null) found.push(missing('topic_missing', 'info', 'topic'));
  if (edition.genre === null && numbered) found.push(missing('genre_missing', 'info', 'genre'));
  if (edition.keywords.length === 0) found.push(missing('keywords_missing', 'info', 'keywords'));
  if (numbered && edition.documentNumber === null)
    found.push(missing('document_number_missing', 'info', 'documentNumber'));
  if (edition.kind === 'normative_document' && edition.effectiveOn === null)
    found.push(missing('effective_on_missing', 'info', 'effectiveOn'));
  const summary = edition.summary.trim();
  if (summary !== '' && summary === edition.title.trim())
    found.push(missing('summary_repeats_title', 'info', 'summary'));
  else if (summary !== '' && summary.length < LEAST_SUMMARY)
    found.push(missing('summary_short', 'info', 'summary'));
  return found;
}
