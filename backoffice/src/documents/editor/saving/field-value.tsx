import type { ReactNode } from 'react';
import type { InterpretationForm } from '../../../api/interpretation.ts';
import { INTERPRETATION_FORMS } from '../../../text/interpretation.ts';
import { savingText } from '../../../text/editor-saving.ts';
import { useSay, useText } from '../../../text/use-text.ts';
import { DocumentTitle } from '../../document-title.tsx';
import { useVocabulary } from '../../use-vocabulary.ts';

/** The lists of words in which the values of a field are named. */
const LIST_OF = {
  kind: 'kinds',
  attribute: 'attributes',
  withholdingGround: 'grounds',
  genre: 'genres',
  topic: 'topics',
  audience: 'audiences',
  disclosureTerm: 'disclosureTerms',
  targetGroups: 'targetGroups',
  facetCategory: 'facetCategories',
} as const;
const isListed = (name: string): name is keyof typeof LIST_OF => name in LIST_OF;

/** A draft's field as a person reads it: words for codes, names for columns, a title for a document. */
export function FieldValue({ name, value }: { name: string; value: unknown }): ReactNode {
  const t = useText(savingText);
  const pick = useSay();
  const { label, columnName } = useVocabulary();
  const values = (Array.isArray(value) ? value : [value]).filter(
    (one): one is string => typeof one === 'string' && one !== '',
  );
  if (values.length === 0) return <span className="soft">{t.empty}</span>;
  if (name === 'interpretsId') return <DocumentTitle id={values[0]!} />;
  const words = (one: string): string => {
    if (isListed(name)) return label(LIST_OF[name], one);
    if (name === 'columns') return columnName(one);
    if (name === 'interpretationForm') return pick(INTERPRETATION_FORMS[one as InterpretationForm]);
    return one;
  };
  return values.map(words).join('、');
}
