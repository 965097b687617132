import { ChoiceItem, TextItem } from '../../fields/fields.tsx';
import { optionsOf } from '../../parts/choices.ts';
import { REMEDY_SYSTEMS, settingsText } from '../../text/settings.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

/** FOI office and remedies of an agency, as its letters name them. */
export function ContactFields() {
  const t = useText(settingsText);
  const language = useLanguage();
  return (
    <>
      <div className="field-pair">
        <TextItem name={['foiOffice', 'name']} label={t.officeName} max={100} />
        <TextItem name={['foiOffice', 'phone']} label={t.phone} max={60} />
        <TextItem name={['foiOffice', 'address']} label={t.address} max={200} />
        <TextItem name={['foiOffice', 'hours']} label={t.hours} max={200} />
        <TextItem name={['foiOffice', 'email']} label={t.email} max={100} />
        <TextItem name={['foiOffice', 'fax']} label={t.fax} max={60} />
        <TextItem name={['foiOffice', 'postcode']} label={t.postcode} max={20} />
      </div>
      <ChoiceItem
        name={['remedies', 'system']}
        label={t.remedySystem}
        required
        clearable={false}
        options={optionsOf(REMEDY_SYSTEMS, language)}
      />
      <div className="field-pair">
        <TextItem name={['remedies', 'superiorGovernmentName']} label={t.superiorGovernment} max={100} />
        <TextItem name={['remedies', 'superiorDepartmentName']} label={t.superiorDepartment} max={100} />
        <TextItem name={['remedies', 'courtName']} label={t.court} max={100} />
        <TextItem name={['remedies', 'onlineReconsiderationUrl']} label={t.reviewUrl} max={300} />
      </div>
    </>
  );
}
