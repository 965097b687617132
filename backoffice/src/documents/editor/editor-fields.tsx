import { Form, Input, Radio, Select } from 'antd';
import { ChoiceItem, DateItem, LongTextItem, TextItem } from '../../fields/fields.tsx';
import { documentsText } from '../../text/documents.ts';
import { generalText } from '../../text/general.ts';
import { useText } from '../../text/use-text.ts';
import { useVocabulary } from '../use-vocabulary.ts';
import { InterpretsField } from './interprets-field.tsx';
import { RichText } from './rich/rich-text.tsx';
import { WithholdingFields } from './withholding-fields.tsx';

/** Text at the left, metadata at the right. */
export function EditorFields({ isLaterEdition }: { isLaterEdition: boolean }) {
  const t = useText(documentsText);
  const general = useText(generalText);
  const { options, columnOptions } = useVocabulary();
  const kind = Form.useWatch<string | undefined>('kind', Form.useFormInstance());
  return (
    <div className="editor">
      <section className="card" aria-label={t.text}>
        <Form.Item
          name="title"
          label={t.name}
          rules={[{ required: true, message: `${t.name}：${general.required}` }]}
        >
          <Input.TextArea autoSize={{ minRows: 1, maxRows: 3 }} maxLength={200} className="editor-title" />
        </Form.Item>
        <Form.Item name="body" label={t.bodyLabel}>
          <RichText label={t.bodyLabel} />
        </Form.Item>
        <LongTextItem name="summary" label={t.summary} hint={t.beforeSubmit} max={500} />
      </section>
      <section className="card" aria-label={t.metadata}>
        <ChoiceItem name="kind" label={t.kind} options={options('kinds')} clearable={false} />
        {kind === 'policy_interpretation' ? <InterpretsField /> : null}
        <Form.Item name="attribute" label={t.attribute}>
          <Radio.Group options={options('attributes')} />
        </Form.Item>
        <WithholdingFields />
        <Form.Item name="columns" label={t.columns} extra={t.columnsHint}>
          <Select
            mode="multiple"
            maxCount={5}
            options={columnOptions}
            showSearch={{ optionFilterProp: 'label' }}
          />
        </Form.Item>
        <div className="field-two">
          <TextItem name="documentNumber" label={t.documentNumber} max={60} />
          <DateItem name="signedOn" label={t.signedOn} />
          <ChoiceItem name="genre" label={t.genre} options={options('genres')} />
          <ChoiceItem name="topic" label={t.topic} options={options('topics')} />
          <DateItem name="effectiveOn" label={t.effectiveOn} future />
          <DateItem name="expiresOn" label={t.expiresOn} future />
        </div>
        {isLaterEdition ? <DateItem name="changedOn" label={t.changedOn} hint={t.changedHint} /> : null}
        <Form.Item name="keywords" label={t.keywords} extra={t.keywordsHint}>
          <Select
            mode="tags"
            open={false}
            suffixIcon={null}
            maxCount={20}
            tokenSeparators={['、', '；', ';', '，']}
          />
        </Form.Item>
        <TextItem name="issuer" label={t.issuer} hint={t.issuerHint} max={200} />
        <TextItem name="source" label={t.source} max={100} />
      </section>
    </div>
  );
}
