import { ChoiceItem, DateItem, TextItem } from '../../fields/fields.tsx';
import { optionsOf } from '../../parts/choices.ts';
import { REGISTER_KINDS, reportsText } from '../../text/reports.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

export function DocumentFields() {
  const t = useText(reportsText);
  const language = useLanguage();
  return (
    <>
      <ChoiceItem
        name="kind"
        label={t.kind}
        required
        options={optionsOf(REGISTER_KINDS, language, ['rules', 'normative_docs'])}
      />
      <TextItem name="title" label={t.docTitle} required />
      <TextItem name="documentNumber" label={t.docNumber} max={100} />
      <DateItem name="issuedOn" label={t.issuedOn} required />
      <TextItem name="source" label={t.source} hint={t.sourceHint} required />
    </>
  );
}
