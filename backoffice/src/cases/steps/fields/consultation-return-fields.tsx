import type { Case } from '../../../api/requests.ts';
import { ChoiceItem, FileItem, LongTextItem, OnItem } from '../../../fields/fields.tsx';
import { optionsOf } from '../../../parts/choices.ts';
import { stepsText } from '../../../text/steps.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { OPINIONS } from '../../../text/vocabulary.ts';
import { ConsultationItem } from './consultation-item.tsx';

export function ConsultationReturnFields({ data }: { data: Case }) {
  const t = useText(stepsText);
  const language = useLanguage();
  return (
    <>
      <ConsultationItem data={data} />
      <OnItem label={t.returnedOn} />
      <ChoiceItem
        name="opinion"
        label={t.opinion}
        required
        options={optionsOf(OPINIONS, language, ['consents', 'objects', 'partly', 'silent'])}
      />
      <LongTextItem name="summary" label={t.summary} />
      <FileItem name="answer" label={t.answer} />
    </>
  );
}
