import type { ComponentType } from 'react';
import { TextItem } from '../../../fields/fields.tsx';
import { decisionText } from '../../../text/decision.ts';
import { useText } from '../../../text/use-text.ts';

type Label = 'publicationTitle' | 'where' | 'law' | 'lawWhere' | 'agencyName' | 'contact';

/** Evidence of two texts that belong together. */
export function pairOf(key: string, ...fields: readonly [string, Label][]): ComponentType<{ label: string }> {
  return function EvidencePair() {
    const t = useText(decisionText);
    return (
      <div className="field-pair">
        {fields.map(([field, label]) => (
          <TextItem key={field} name={['evidence', key, field]} label={t[label]} max={1000} />
        ))}
      </div>
    );
  };
}
