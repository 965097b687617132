import type { Case } from '../../../api/requests.ts';
import { FileItem, OnItem } from '../../../fields/fields.tsx';
import { stepsText } from '../../../text/steps.ts';
import { useText } from '../../../text/use-text.ts';
import { ConsultationItem } from './consultation-item.tsx';

export function ConsultationDeliveryFields({ data }: { data: Case }) {
  const t = useText(stepsText);
  return (
    <>
      <ConsultationItem data={data} />
      <OnItem label={t.deliveredOn} />
      <FileItem name="proof" label={t.proof} />
    </>
  );
}
