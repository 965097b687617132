import { ActDialog } from '../../../act/act-dialog.tsx';
import { actOnReport } from '../../../api/reports-compilation.ts';
import { useDesk } from '../../../app/session.ts';
import { DateItem, LongTextItem, ReasonItem } from '../../../fields/fields.tsx';
import { signText } from '../../../text/reports-sign.ts';
import { useText } from '../../../text/use-text.ts';
import { useWorkbench } from '../workbench.ts';
import type { PathAct } from './act-buttons.tsx';

/** The dialog of an act: what follows from it, and the words that go on record with it. */
export function ReportActDialog({ act, close }: { act: PathAct; close: () => void }) {
  const t = useText(signText);
  const { today } = useDesk().me;
  const { reportKey, writing, go } = useWorkbench();
  return (
    <ActDialog
      title={t[`act_${act}`]}
      lead={t[`means_${act}`]}
      danger={act === 'return' || act === 'unfreeze'}
      initial={act === 'publish' ? { on: today } : {}}
      send={async (values) => {
        await writing.flush();
        return actOnReport(reportKey, act, values);
      }}
      done={t[`act_${act}`]}
      then={() => {
        if (act === 'correct') go('period');
      }}
      close={close}
    >
      {act === 'check' || act === 'approve' ? (
        <LongTextItem name="opinion" label={t.opinion} hint={t.opinionHint} max={500} />
      ) : null}
      {act === 'return' || act === 'unfreeze' ? <ReasonItem label={t.reason} /> : null}
      {act === 'correct' ? <ReasonItem label={t.correctReason} hint={t.correctHint} /> : null}
      {act === 'publish' ? <DateItem name="on" label={t.publishOn} required /> : null}
    </ActDialog>
  );
}
