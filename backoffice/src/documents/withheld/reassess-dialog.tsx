import { useNavigate } from '@tanstack/react-router';
import { ActDialog } from '../../act/act-dialog.tsx';
import type { WithheldList } from '../../api/document-desk.ts';
import { takeDocumentStep } from '../../api/documents.ts';
import { listsText } from '../../text/document-lists.ts';
import { useText } from '../../text/use-text.ts';
import { ReassessFields } from '../steps/life-fields.tsx';

/** The assessment of one document; turned to publication, its new draft is opened. */
export function ReassessDialog({ row, close }: { row: WithheldList['items'][number]; close: () => void }) {
  const t = useText(listsText);
  const navigate = useNavigate();
  return (
    <ActDialog
      title={t.assess}
      lead={row.title}
      initial={{ decision: 'keep' }}
      send={async (values) => {
        await takeDocumentStep(row.id, 'reassess', values);
        return values['decision'] as string;
      }}
      done={t.assessed}
      then={(decision) => {
        if (decision === 'publish')
          void navigate({ to: '/documents/$id', params: { id: row.id }, search: {} });
      }}
      close={close}
    >
      <ReassessFields attribute={row.attribute} />
    </ActDialog>
  );
}
