import { ChoiceItem, LongTextItem, OnItem, TextItem } from '../../../fields/fields.tsx';
import { optionsOf } from '../../../parts/choices.ts';
import { stepsText } from '../../../text/steps.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { PARTIES } from '../../../text/vocabulary.ts';

export function StartConsultationFields() {
  const t = useText(stepsText);
  const language = useLanguage();
  return (
    <>
      <OnItem />
      <ChoiceItem name="party" label={t.party} required options={optionsOf(PARTIES, language)} />
      <TextItem name="name" label={t.partyName} required max={200} />
      <TextItem name="address" label={t.partyAddress} />
      <TextItem name="contact" label={t.partyContact} max={100} />
      <LongTextItem name="information" label={t.information} hint={t.informationHint} required />
      <LongTextItem name="question" label={t.question} />
    </>
  );
}
