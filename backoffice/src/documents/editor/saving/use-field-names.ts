import { documentsText } from '../../../text/documents.ts';
import { interpretationText } from '../../../text/interpretation.ts';
import { useText } from '../../../text/use-text.ts';

/** The names of a draft's fields as the form shows them. */
export function useFieldNames(): (field: string) => string {
  const t = useText(documentsText);
  const interpretation = useText(interpretationText);
  const names: Readonly<Record<string, string>> = {
    title: t.name,
    summary: t.summary,
    body: t.text,
    kind: t.kind,
    genre: t.genre,
    topic: t.topic,
    keywords: t.keywords,
    documentNumber: t.documentNumber,
    issuer: t.issuer,
    source: t.source,
    signedOn: t.signedOn,
    changedOn: t.changedOn,
    effectiveOn: t.effectiveOn,
    expiresOn: t.expiresOn,
    columns: t.columns,
    attribute: t.attribute,
    withholdingGround: t.ground,
    withholdingReason: t.groundReason,
    interpretsId: t.interprets,
    interpretationForm: interpretation.form,
    audience: t.audience,
    disclosureTerm: t.disclosureTerm,
    targetGroups: t.targetGroups,
    facetCategory: t.facetCategory,
  };
  return (field) => names[field] ?? field;
}
