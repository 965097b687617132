import { Form, Radio } from 'antd';
import { ActDialog } from '../../act/act-dialog.tsx';
import { takeDocumentStep } from '../../api/documents.ts';
import type { StaffDocument } from '../../api/documents.ts';
import { ChoiceItem, DateItem, TextItem } from '../../fields/fields.tsx';
import { partsText } from '../../text/document-parts.ts';
import { useText } from '../../text/use-text.ts';
import { DocumentChoice } from '../document-choice.tsx';
import { useVocabulary } from '../use-vocabulary.ts';

/** Relates the document to another of the house, or names one outside. */
export function RelateDialog({ document, close }: { document: StaffDocument; close: () => void }) {
  const t = useText(partsText);
  return (
    <ActDialog
      title={t.relate}
      lead={t.relateLead}
      initial={{ where: 'house' }}
      send={({ where: _where, ...body }) => takeDocumentStep(document.id, 'relate_document', body)}
      close={close}
    >
      <Fields documentId={document.id} />
    </ActDialog>
  );
}

function Fields({ documentId }: { documentId: string }) {
  const t = useText(partsText);
  const { options } = useVocabulary();
  const where = Form.useWatch<string | undefined>('where');
  const type = Form.useWatch<string | undefined>('type');
  return (
    <>
      <ChoiceItem name="type" label={t.relationType} options={options('relationTypes')} required />
      <Form.Item name="where" label={t.where}>
        <Radio.Group
          options={[
            { value: 'house', label: t.inHouse },
            { value: 'outside', label: t.outside },
          ]}
        />
      </Form.Item>
      {where === 'outside' ? (
        <TextItem name="targetText" label={t.target} hint={t.outsideHint} required max={300} />
      ) : (
        <DocumentChoice name="targetId" label={t.target} required without={documentId} />
      )}
      {type === 'repeals' || type === 'replaces' ? (
        <DateItem name="effectiveOn" label={t.relationFrom} hint={t.relationFromHint} future />
      ) : null}
      <TextItem name="note" label={t.note} max={300} />
    </>
  );
}
