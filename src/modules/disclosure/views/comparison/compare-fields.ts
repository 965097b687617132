import type { Comparison } from '../../contract.ts';
import { FIELD_LABELS } from '../../labels/fields.ts';
import { AUDIENCE_LABELS, FACET_LABELS, TARGET_GROUP_LABELS, TERM_LABELS } from '../../labels/metadata.ts';
import { ATTRIBUTE_LABELS, GENRE_LABELS, GROUND_LABELS, KIND_LABELS, TOPIC_LABELS } from '../../labels.ts';
import type { EditionRow } from '../../store/dossier.ts';

type Said = string | null;
const list = (words: readonly string[]): Said => (words.length === 0 ? null : words.join('、'));
const text = (value: string | null): Said => (value === null || value === '' ? null : value);

/** Each field of the metadata in words for the reader. */
const FIELDS: Readonly<
  Record<keyof typeof FIELD_LABELS, (edition: EditionRow, columns: ReadonlyMap<string, string>) => Said>
> = {
  title: ({ title }) => text(title),
  summary: ({ summary }) => text(summary),
  kind: ({ kind }) => KIND_LABELS[kind].zh,
  genre: ({ genre }) => genre && GENRE_LABELS[genre].zh,
  topic: ({ topic }) => topic && TOPIC_LABELS[topic].zh,
  keywords: ({ keywords }) => list(keywords),
  documentNumber: ({ document_number }) => document_number,
  issuer: ({ issuer }) => issuer,
  source: ({ source }) => source,
  signedOn: ({ signed_on }) => signed_on,
  changedOn: ({ changed_on }) => changed_on,
  effectiveOn: ({ effective_on }) => effective_on,
  expiresOn: ({ expires_on }) => expires_on,
  columns: ({ columns }, names) => list(columns.map((id) => names.get(id) ?? id)),
  attribute: ({ attribute }) => ATTRIBUTE_LABELS[attribute].zh,
  withholdingGround: ({ withholding_ground }) => withholding_ground && GROUND_LABELS[withholding_ground].zh,
  withholdingReason: ({ withholding_reason }) => withholding_reason,
  audience: ({ audience }) => audience && AUDIENCE_LABELS[audience].zh,
  disclosureTerm: ({ disclosure_term }) => disclosure_term && TERM_LABELS[disclosure_term].zh,
  targetGroups: ({ target_groups }) =>
    list((target_groups ?? []).map((group) => TARGET_GROUP_LABELS[group].zh)),
  facetCategory: ({ facet_category }) => facet_category && FACET_LABELS[facet_category].zh,
};

/** The metadata in which two editions differ. */
export function compareFields(
  earlier: EditionRow,
  later: EditionRow,
  columnNames: ReadonlyMap<string, string>,
): Comparison['fields'] {
  return (Object.keys(FIELDS) as (keyof typeof FIELD_LABELS)[]).flatMap((field) => {
    const from = FIELDS[field](earlier, columnNames);
    const to = FIELDS[field](later, columnNames);
    return from === to ? [] : [{ field, label: FIELD_LABELS[field], from, to }];
  });
}
