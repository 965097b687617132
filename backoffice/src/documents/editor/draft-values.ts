import type { Edition } from '../../api/documents.ts';

/** The fields of an edition that a draft's form holds. */
export const DRAFT_FIELDS = [
  ...([
    'title',
    'summary',
    'body',
    'kind',
    'genre',
    'topic',
    'keywords',
    'documentNumber',
    'issuer',
  ] as const),
  ...(['source', 'signedOn', 'changedOn', 'effectiveOn', 'expiresOn', 'columns', 'attribute'] as const),
  ...(['withholdingGround', 'withholdingReason', 'interpretsId', 'interpretationForm'] as const),
  ...(['audience', 'disclosureTerm', 'targetGroups', 'facetCategory'] as const),
] satisfies readonly (keyof Edition)[];

export type DraftValues = Record<string, unknown>;

/** What the form holds of an edition, or of its own values: no field more. */
export const draftValues = (from: Readonly<Record<string, unknown>>): DraftValues =>
  Object.fromEntries(DRAFT_FIELDS.map((name) => [name, from[name]]));

const TEXTS = new Set(['title', 'summary', 'body']);
const LISTS = new Set(['keywords', 'columns', 'targetGroups']);
const KEPT = new Set(['kind', 'attribute']);

/**
 * The form's values as the API takes them: an emptied field is sent as nothing rather than left out. A title that is
 * blank for the moment is not sent: no document is without one.
 */
export function asInput(values: Readonly<Record<string, unknown>>): DraftValues {
  const input: DraftValues = {};
  for (const name of DRAFT_FIELDS) {
    if (!(name in values)) continue;
    const value = values[name];
    if (name === 'title' && (typeof value !== 'string' || value.trim() === '')) continue;
    if (KEPT.has(name) && (value === undefined || value === null)) continue;
    if (value !== undefined && value !== '' && value !== null) input[name] = value;
    else input[name] = TEXTS.has(name) ? '' : LISTS.has(name) ? [] : null;
  }
  return input;
}
