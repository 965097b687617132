import { Button, Popconfirm } from 'antd';
import { useAct } from '../../act/use-act.ts';
import { actOnCollection } from '../../api/collections.ts';
import type { Aggregate } from '../../api/collections.ts';
import { Mark } from '../../parts/mark.tsx';
import { sumText } from '../../text/collection-sum.ts';
import { useText } from '../../text/use-text.ts';

/** Lets the office's own annual report take its tables from this sum, or no longer. */
export function UseForReport({ aggregate }: { aggregate: Aggregate }) {
  const t = useText(sumText);
  const { collectionId, usedForReport, publishedWithoutSum, mayManage, counted } = aggregate;
  const act = useAct((use: boolean) => actOnCollection(collectionId, 'use-for-report', { use }), {
    done: t.done,
  });
  return (
    <>
      {usedForReport ? <Mark tone="pine">{t.used}</Mark> : null}
      {usedForReport && publishedWithoutSum ? <Mark tone="amber">{t.notInPublished}</Mark> : null}
      {mayManage ? (
        <Popconfirm
          title={usedForReport ? t.stopUsing : t.use}
          description={
            <div className="confirm-words">
              {usedForReport ? t.stopLead : t.useLead}
              {!usedForReport && publishedWithoutSum ? <p>{t.notInPublished}</p> : null}
            </div>
          }
          okText={usedForReport ? t.stopUsing : t.use}
          onConfirm={() => act.run(!usedForReport)}
        >
          <Button
            type={usedForReport ? 'default' : 'primary'}
            loading={act.working}
            disabled={counted.length === 0}
          >
            {usedForReport ? t.stopUsing : t.use}
          </Button>
        </Popconfirm>
      ) : null}
      {act.problems.length > 0 ? (
        <p role="alert" className="upload-problem">
          {act.problems.map(({ zh }) => zh).join('；')}
        </p>
      ) : null}
    </>
  );
}
