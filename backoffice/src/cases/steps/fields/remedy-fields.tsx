import { ChoiceItem, LongTextItem, OnItem, TextItem } from '../../../fields/fields.tsx';
import { optionsOf } from '../../../parts/choices.ts';
import { stepsText } from '../../../text/steps.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { REMEDY_TRACKS } from '../../../text/vocabulary.ts';

export function RemedyFields() {
  const t = useText(stepsText);
  const language = useLanguage();
  return (
    <>
      <ChoiceItem name="track" label={t.track} required options={optionsOf(REMEDY_TRACKS, language)} />
      <OnItem label={t.filedOn} />
      <TextItem name="organ" label={t.organ} required max={200} />
      <TextItem name="caseNumber" label={t.caseNumber} max={100} />
      <LongTextItem name="note" label={t.note} max={1000} />
    </>
  );
}
