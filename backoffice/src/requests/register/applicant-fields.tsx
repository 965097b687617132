import { Form } from 'antd';
import { ChoiceItem, TextItem } from '../../fields/fields.tsx';
import { optionsOf } from '../../parts/choices.ts';
import { registerText } from '../../text/register.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { APPLICANT_TYPES } from '../../text/vocabulary.ts';

/** What Art. 29 asks of an applicant. */
export function ApplicantFields() {
  const t = useText(registerText);
  const language = useLanguage();
  const type = Form.useWatch<string | undefined>('applicantType', Form.useFormInstance());
  return (
    <div className="field-grid">
      <ChoiceItem
        name="applicantType"
        label={t.applicantType}
        required
        clearable={false}
        options={optionsOf(APPLICANT_TYPES, language)}
      />
      <TextItem name="applicantName" label={t.applicantName} required max={100} />
      {type && type !== 'natural_person' ? (
        <TextItem name="contactPerson" label={t.contactPerson} max={50} />
      ) : null}
      <TextItem name="identityNumber" label={t.identityNumber} max={50} />
      <TextItem name="phone" label={t.phone} max={40} />
      <TextItem name="address" label={t.address} />
      <TextItem name="postcode" label={t.postcode} max={10} />
      <TextItem name="email" label={t.email} max={200} />
      <TextItem name="fax" label={t.fax} max={40} />
    </div>
  );
}
