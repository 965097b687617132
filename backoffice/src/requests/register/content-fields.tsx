import { ChoiceItem, LongTextItem, TextItem } from '../../fields/fields.tsx';
import { optionsOf } from '../../parts/choices.ts';
import { registerText } from '../../text/register.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { DELIVERIES, WANTED_FORMS } from '../../text/vocabulary.ts';

/** What is asked for, in which form and by which way. There is no purpose of use (Art. 27). */
export function ContentFields() {
  const t = useText(registerText);
  const language = useLanguage();
  return (
    <>
      <LongTextItem
        name="description"
        label={t.description}
        hint={t.descriptionHint}
        required
        max={5000}
        rows={4}
      />
      <div className="field-grid">
        <TextItem name="subject" label={t.subject} hint={t.subjectHint} max={100} />
        <TextItem name="documentNumber" label={t.documentNumber} max={100} />
        <ChoiceItem
          name="wantedForm"
          label={t.wantedForm}
          required
          clearable={false}
          options={optionsOf(WANTED_FORMS, language)}
        />
        <ChoiceItem
          name="delivery"
          label={t.delivery}
          required
          clearable={false}
          options={optionsOf(DELIVERIES, language)}
        />
      </div>
    </>
  );
}
