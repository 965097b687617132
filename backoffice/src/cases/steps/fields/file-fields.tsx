import { ChoiceItem, FileItem, OnItem } from '../../../fields/fields.tsx';
import { optionsOf } from '../../../parts/choices.ts';
import { stepsText } from '../../../text/steps.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { FILE_ROLES } from '../../../text/vocabulary.ts';

export function FileFields() {
  const t = useText(stepsText);
  const language = useLanguage();
  return (
    <>
      <ChoiceItem name="role" label={t.role} required options={optionsOf(FILE_ROLES, language)} />
      <FileItem name="file" label={t.file} required />
      <OnItem />
    </>
  );
}
