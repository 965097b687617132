import { ChoiceItem, FileItem, OnItem, TextItem } from '../../../fields/fields.tsx';
import { optionsOf } from '../../../parts/choices.ts';
import { stepsText } from '../../../text/steps.ts';
import { useLanguage, useText } from '../../../text/use-text.ts';
import { DISPATCH_CHANNELS } from '../../../text/vocabulary.ts';

export function DispatchFields() {
  const t = useText(stepsText);
  const language = useLanguage();
  return (
    <>
      <ChoiceItem
        name="channel"
        label={t.dispatchChannel}
        required
        options={optionsOf(DISPATCH_CHANNELS, language)}
      />
      <OnItem label={t.dispatchedOn} />
      <TextItem name="reference" label={t.reference} max={100} />
      <FileItem name="proof" label={t.dispatchProof} />
      <FileItem name="enclosures" label={t.enclosures} hint={t.enclosuresHint} many />
    </>
  );
}
