import { Form } from 'antd';
import { ChoiceItem, DateItem, TextItem } from '../../../fields/fields.tsx';
import { decisionText } from '../../../text/decision.ts';
import { useText } from '../../../text/use-text.ts';

/** In which form, when and where the information is given (Art. 36(2), 40). */
export function ProvisionFields() {
  const t = useText(decisionText);
  const when = Form.useWatch<string | undefined>(['evidence', 'provision', 'when'], Form.useFormInstance());
  return (
    <>
      <div className="field-pair">
        <ChoiceItem
          name={['evidence', 'provision', 'form']}
          label={t.form}
          options={[
            { value: 'paper', label: t.formPaper },
            { value: 'electronic', label: t.formElectronic },
            { value: 'disc', label: t.formDisc },
            { value: 'inspection', label: t.formInspection },
            { value: 'other', label: t.formOther },
          ]}
        />
        <ChoiceItem
          name={['evidence', 'provision', 'when']}
          label={t.when}
          options={[
            { value: 'enclosed', label: t.enclosed },
            { value: 'later', label: t.later },
          ]}
        />
      </div>
      {when === 'later' ? (
        <div className="field-pair">
          <DateItem name={['evidence', 'provision', 'on']} label={t.whenOn} future />
          <TextItem name={['evidence', 'provision', 'place']} label={t.place} />
        </div>
      ) : null}
      <TextItem name={['evidence', 'provision', 'changedBecause']} label={t.changedBecause} max={500} />
    </>
  );
}
