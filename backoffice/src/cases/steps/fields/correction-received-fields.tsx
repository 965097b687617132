import { FileItem, LongTextItem, OnItem, TextItem } from '../../../fields/fields.tsx';
import { stepsText } from '../../../text/steps.ts';
import { useText } from '../../../text/use-text.ts';

export function CorrectionReceivedFields() {
  const t = useText(stepsText);
  return (
    <>
      <OnItem />
      <LongTextItem name="description" label={t.corrected} required max={5000} rows={5} />
      <TextItem name="documentNumber" label={t.documentNumber} max={100} />
      <FileItem name="attachments" label={t.attachments} many />
    </>
  );
}
