import { DateItem, TextItem } from '../../../fields/fields.tsx';
import { decisionText } from '../../../text/decision.ts';
import { useText } from '../../../text/use-text.ts';

export function PriorReplyFields() {
  const t = useText(decisionText);
  return (
    <div className="field-pair">
      <TextItem name={['evidence', 'priorReply', 'requestNumber']} label={t.requestNumber} max={100} />
      <DateItem name={['evidence', 'priorReply', 'repliedOn']} label={t.repliedOn} />
    </div>
  );
}
