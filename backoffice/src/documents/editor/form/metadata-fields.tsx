import { Form, Radio, Select } from 'antd';
import { useContext } from 'react';
import type { StaffDocument } from '../../../api/documents.ts';
import { ChoiceItem, DateItem, TextItem } from '../../../fields/fields.tsx';
import { useDesk } from '../../../app/session.ts';
import { DateField } from '../../../parts/date-field.tsx';
import { documentsText } from '../../../text/documents.ts';
import { editorFormText } from '../../../text/editor-form.ts';
import { useText } from '../../../text/use-text.ts';
import { DeadlineMark } from '../../deadline-mark.tsx';
import { useVocabulary } from '../../use-vocabulary.ts';
import { ColumnField } from './column-field.tsx';
import { DocumentNumberField } from './document-number-field.tsx';
import { InterpretationFormField } from '../../interpretation/form-field.tsx';
import { InterpretsField } from './interprets-field.tsx';
import { KeywordsField } from './keywords-field.tsx';
import { MissingContext, Needed } from './needed.tsx';
import { Section } from './section.tsx';
import { useFormValue } from './use-form-value.ts';
import { WithholdingFields } from './withholding-fields.tsx';

/** What the catalogue says of the document, in parts that fold. `document` is undefined while there is none yet. */
export function MetadataFields({ document }: { document?: StaffDocument }) {
  const t = useText(documentsText);
  const form = useText(editorFormText);
  const { options } = useVocabulary();
  const { today } = useDesk().me;
  const kind = useFormValue<string>('kind');
  const missing = useContext(MissingContext);
  const count = (...names: string[]): number => names.filter((name) => missing.includes(name)).length;
  const isLater = (document?.editions[0]?.number ?? 1) > 1;
  return (
    <>
      <Section
        title={form.basics}
        missing={count('signedOn', 'columns', 'withholdingGround', 'withholdingReason')}
      >
        <ChoiceItem name="kind" label={t.kind} options={options('kinds')} clearable={false} />
        {kind === 'policy_interpretation' ? <InterpretsField /> : null}
        {kind === 'policy_interpretation' ? <InterpretationFormField /> : null}
        <Form.Item name="attribute" label={t.attribute}>
          <Radio.Group options={options('attributes')} />
        </Form.Item>
        <WithholdingFields />
        <ColumnField />
        <DocumentNumberField />
        <div className="field-two">
          <Form.Item label={form.indexGiven}>
            <span className={document?.indexNumber ? 'breaking' : 'soft small'}>
              {document?.indexNumber ?? form.indexLater}
            </span>
          </Form.Item>
          <Form.Item name="signedOn" label={<Needed name="signedOn" label={t.signedOn} />}>
            <DateField latest={today} />
          </Form.Item>
        </div>
      </Section>
      <Section title={form.classes}>
        <div className="field-two">
          <ChoiceItem name="genre" label={t.genre} options={options('genres')} />
          <ChoiceItem name="topic" label={t.topic} options={options('topics')} />
          <ChoiceItem name="facetCategory" label={t.facetCategory} options={options('facetCategories')} />
          <ChoiceItem name="audience" label={t.audience} options={options('audiences')} />
        </div>
        <Form.Item name="targetGroups" label={t.targetGroups}>
          <Select
            mode="multiple"
            allowClear
            options={options('targetGroups')}
            showSearch={{ optionFilterProp: 'label' }}
          />
        </Form.Item>
        <KeywordsField />
      </Section>
      <Section title={form.validity}>
        {document?.deadline ? (
          <Form.Item label={t.deadline}>
            <DeadlineMark deadline={document.deadline} />
            {document.deadlineAccount ? (
              <p className="soft small">
                {form.deadlineHint(document.deadlineAccount.workingDays)}
                {document.deadlineAccount.isStricter ? `；${form.deadlineOwn}` : ''}
              </p>
            ) : null}
          </Form.Item>
        ) : null}
        <div className="field-two">
          <DateItem name="effectiveOn" label={t.effectiveOn} future />
          <DateItem name="expiresOn" label={t.expiresOn} future />
          <ChoiceItem name="disclosureTerm" label={t.disclosureTerm} options={options('disclosureTerms')} />
        </div>
        {isLater ? <DateItem name="changedOn" label={t.changedOn} hint={t.changedHint} /> : null}
        <p className="soft small">{form.relations}</p>
      </Section>
      <Section title={form.origin}>
        <TextItem name="issuer" label={t.issuer} hint={t.issuerHint} max={200} />
        <TextItem name="source" label={t.source} max={100} />
      </Section>
    </>
  );
}
