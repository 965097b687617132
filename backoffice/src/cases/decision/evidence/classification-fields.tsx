import { ChoiceItem, TextItem } from '../../../fields/fields.tsx';
import { decisionText } from '../../../text/decision.ts';
import { useText } from '../../../text/use-text.ts';

export function ClassificationFields() {
  const t = useText(decisionText);
  return (
    <div className="field-pair">
      <ChoiceItem
        name={['evidence', 'classification', 'level']}
        label={t.level}
        options={[
          { value: 'top_secret', label: t.topSecret },
          { value: 'secret', label: t.secret },
          { value: 'confidential', label: t.confidential },
        ]}
      />
      <TextItem name={['evidence', 'classification', 'period']} label={t.period} max={100} />
    </div>
  );
}
