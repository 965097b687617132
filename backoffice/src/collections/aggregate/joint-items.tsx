import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { ActDialog } from '../../act/act-dialog.tsx';
import { actOnCollection, fetchJointProposals } from '../../api/collections.ts';
import type { Aggregate, JointItem, JointProposals } from '../../api/collections.ts';
import { ReasonItem } from '../../fields/fields.tsx';
import { Mark } from '../../parts/mark.tsx';
import { sumText } from '../../text/collection-sum.ts';
import { useSay, useText } from '../../text/use-text.ts';
import { JointDialog } from './joint-dialog.tsx';

type Proposal = JointProposals['proposals'][number];

/** Items done jointly: what is declared, and what the registers suggest. */
export function JointItems({ aggregate }: { aggregate: Aggregate }) {
  const t = useText(sumText);
  const [entering, enter] = useState<Proposal | 'new' | null>(null);
  const { collectionId, jointItems, mayManage } = aggregate;
  const proposals = useQuery({
    queryKey: ['joint-proposals', collectionId],
    queryFn: () => fetchJointProposals(collectionId),
    enabled: mayManage,
  });
  const offered = proposals.data?.proposals ?? [];
  return (
    <section className="card" aria-labelledby="h-joint">
      <div className="card-head">
        <h2 id="h-joint">{t.joint}</h2>
        {mayManage ? (
          <Button size="small" onClick={() => enter('new')}>
            {t.enterJoint}
          </Button>
        ) : null}
      </div>
      {jointItems.length === 0 ? (
        <p className="soft">
          {t.noJoint} {t.jointLead}
        </p>
      ) : (
        <ul className="entries">
          {jointItems.map((item) => (
            <Item key={item.id} collectionId={collectionId} item={item} mayManage={mayManage} />
          ))}
        </ul>
      )}
      {offered.length > 0 ? (
        <>
          <h3 className="proposals-title">{t.proposals}</h3>
          <p className="soft small">{t.proposalsLead}</p>
          <ul className="entries">
            {offered.map((proposal) => (
              <li key={proposal.documentNumber + proposal.title}>
                <div className="entry-head">
                  <span>
                    {proposal.title} <span className="soft small">{proposal.documentNumber}</span>
                  </span>
                  <Button size="small" onClick={() => enter(proposal)}>
                    {t.takeOver}
                  </Button>
                </div>
                <p className="soft small">{proposal.agencies.map(({ name }) => name).join('、')}</p>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      {entering !== null ? (
        <JointDialog
          aggregate={aggregate}
          proposal={entering === 'new' ? null : entering}
          close={() => enter(null)}
        />
      ) : null}
    </section>
  );
}

function Item({
  collectionId,
  item,
  mayManage,
}: {
  collectionId: string;
  item: JointItem;
  mayManage: boolean;
}) {
  const t = useText(sumText);
  const pick = useSay();
  const [removing, setRemoving] = useState(false);
  const counted = item.agencies.find(({ memberId }) => memberId === item.countedById)?.name ?? '';
  return (
    <li>
      <div className="entry-head">
        <span>{item.title}</span>
        {mayManage ? (
          <Button size="small" type="link" className="quiet" onClick={() => setRemoving(true)}>
            {t.removeJoint}
          </Button>
        ) : null}
      </div>
      <p className="soft small">
        {t.jointLine(item.agencies.map(({ name }) => name).join('、'), counted)} ·{' '}
        {item.entries.map(({ label, quantity }) => `${label} ${quantity}`).join('；')}
      </p>
      <p className="soft small">
        {item.reason} · {item.enteredBy} {item.enteredOn}
      </p>
      {item.problem ? <Mark tone="cinnabar">{pick(item.problem)}</Mark> : null}
      {removing ? (
        <ActDialog
          title={t.removeJoint}
          danger
          done={t.done}
          close={() => setRemoving(false)}
          send={(values) => actOnCollection(collectionId, `joint-items/${item.id}/remove`, values)}
        >
          <ReasonItem label={t.removeReason} />
        </ActDialog>
      ) : null}
    </li>
  );
}
