import { Form } from 'antd';
import { ChoiceItem, LongTextItem } from '../../../fields/fields.tsx';
import { documentsText } from '../../../text/documents.ts';
import { useText } from '../../../text/use-text.ts';
import { useVocabulary } from '../../use-vocabulary.ts';

/** The legal reason of a document that is not published proactively. */
export function WithholdingFields() {
  const t = useText(documentsText);
  const { groundsFor } = useVocabulary();
  const attribute = Form.useWatch<string | undefined>('attribute', Form.useFormInstance());
  if (!attribute || attribute === 'proactive') return null;
  return (
    <>
      <ChoiceItem
        name="withholdingGround"
        label={t.ground}
        hint={t.groundHint}
        options={groundsFor(attribute)}
      />
      <LongTextItem name="withholdingReason" label={t.groundReason} max={500} />
    </>
  );
}
