import { useQuery } from '@tanstack/react-query';
import { ActDialog } from '../../act/act-dialog.tsx';
import { acceptPush, endPush, recallPush, refusePush, type PushRow } from '../../api/pushes.ts';
import { fetchColumns } from '../../api/sites.ts';
import { ChoiceItem, LongTextItem, ReasonItem } from '../../fields/fields.tsx';
import { Facts } from '../../parts/facts.tsx';
import { pushesText } from '../../text/pushes.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { takesPushed } from './takes-pushed.ts';

export type PushAct = 'accept' | 'refuse' | 'end' | 'recall';

/** The acts on one push, each with what it leads to written above. */
export function PushDialog({ act, push, close }: { act: PushAct; push: PushRow; close: () => void }) {
  const t = useText(pushesText);
  const about = (
    <Facts
      rows={[
        [t.document, push.title ?? t.gone],
        [t.from, push.sourceAgencyName],
        [t.askedColumn, push.askedColumnName],
        [t.note, push.note],
      ]}
    />
  );
  if (act === 'accept') return <AcceptDialog push={push} about={about} close={close} />;
  if (act === 'refuse')
    return (
      <ActDialog
        title={t.refuse}
        lead={about}
        danger
        send={(values) => refusePush(push.id, values)}
        close={close}
      >
        <ReasonItem label={t.refuseReason} />
      </ActDialog>
    );
  const [title, lead, send] =
    act === 'end' ? [t.end, t.endLead, endPush] : [t.recall, t.recallLead, recallPush];
  return (
    <ActDialog title={title} lead={lead} danger send={(values) => send(push.id, values)} close={close}>
      <ReasonItem label={t.reason} />
    </ActDialog>
  );
}

function AcceptDialog({ push, about, close }: { push: PushRow; about: React.ReactNode; close: () => void }) {
  const t = useText(pushesText);
  const say = useSay();
  const columns = useQuery({
    queryKey: ['columns', push.receivingAgencyId],
    queryFn: () => fetchColumns(push.receivingAgencyId),
  });
  return (
    <ActDialog
      title={t.accept}
      lead={
        <>
          {t.acceptLead}
          {about}
        </>
      }
      initial={{ columnId: push.askedColumnId }}
      send={(values) => acceptPush(push.id, values)}
      close={close}
    >
      <ChoiceItem
        name="columnId"
        label={t.chooseColumn}
        required
        options={(columns.data?.columns ?? [])
          .filter(takesPushed)
          .map(({ id, name }) => ({ value: id, label: say(name) }))}
      />
      <LongTextItem name="note" label={t.acceptNote} hint={t.acceptNoteHint} max={300} />
    </ActDialog>
  );
}
