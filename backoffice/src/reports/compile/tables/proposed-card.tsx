import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button, Checkbox } from 'antd';
import { useState } from 'react';
import { useAct } from '../../../act/use-act.ts';
import { enterProposed, fetchProposed } from '../../../api/reports-compilation.ts';
import type { Proposed } from '../../../api/reports-compilation.ts';
import { useDesk } from '../../../app/session.ts';
import { ProblemList } from '../../../parts/problems.tsx';
import { compileText } from '../../../text/reports-compile.ts';
import { useSay, useText } from '../../../text/use-text.ts';

/** Documents published by the year's end that the register lacks, and those repealed since: ticked, entered at once. */
export function ProposedCard({ year }: { year: number }) {
  const { agencyId, may } = useDesk();
  const query = useQuery({
    queryKey: ['proposed', agencyId, year],
    queryFn: () => fetchProposed({ agencyId, year }),
    enabled: may('reporting.enter_proposed_documents'),
  });
  const proposed = query.data;
  if (!proposed || proposed.enter.length + proposed.repeal.length === 0) return null;
  return <ProposedList agencyId={agencyId} proposed={proposed} />;
}

function ProposedList({ agencyId, proposed }: { agencyId: string; proposed: Proposed }) {
  const t = useText(compileText);
  const pick = useSay();
  const possible = [...proposed.enter.filter(({ problem }) => problem === null), ...proposed.repeal].map(
    ({ documentId }) => documentId,
  );
  const [left, leave] = useState<ReadonlySet<string>>(new Set());
  const chosen = possible.filter((id) => !left.has(id));
  const act = useAct(enterProposed, { done: t.proposedDone });
  const toggle = (id: string, picked: boolean): void =>
    leave(new Set(picked ? [...left].filter((one) => one !== id) : [...left, id]));
  const enter = (): void =>
    void act.run({
      agencyId,
      enter: proposed.enter.map(({ documentId }) => documentId).filter((id) => chosen.includes(id)),
      repeal: proposed.repeal.map(({ documentId }) => documentId).filter((id) => chosen.includes(id)),
    });
  return (
    <section className="card stack" aria-labelledby="h-proposed">
      <div className="card-head">
        <h2 id="h-proposed">
          {t.proposed}（{proposed.enter.length + proposed.repeal.length}）
        </h2>
        <Link to="/reports" search={{ part: 'register' }}>
          {t.toRegister}
        </Link>
      </div>
      <p className="soft">{t.proposedLead}</p>
      <ul className="entries proposed">
        {proposed.enter.map(({ documentId, title, documentNumber, issuedOn, kindLabel, problem }) => (
          <li key={documentId}>
            <Checkbox
              checked={chosen.includes(documentId)}
              disabled={problem !== null}
              onChange={(event) => toggle(documentId, event.target.checked)}
            >
              {title}
            </Checkbox>
            <p className="soft small">
              {[pick(kindLabel), documentNumber, `${issuedOn} ${t.issued}`].filter(Boolean).join(' · ')}
              {problem ? ` · ${pick(problem)}` : ''}
            </p>
          </li>
        ))}
        {proposed.repeal.map(({ documentId, title, documentNumber, repealedOn, basis }) => (
          <li key={documentId}>
            <Checkbox
              checked={chosen.includes(documentId)}
              onChange={(event) => toggle(documentId, event.target.checked)}
            >
              {t.repealOf(title)}
            </Checkbox>
            <p className="soft small">
              {[documentNumber, `${repealedOn} ${t.repealed}`, basis].filter(Boolean).join(' · ')}
            </p>
          </li>
        ))}
      </ul>
      <ProblemList problems={act.problems} />
      <div>
        <Button type="primary" disabled={chosen.length === 0} loading={act.working} onClick={enter}>
          {t.proposedEnter(chosen.length)}
        </Button>
      </div>
    </section>
  );
}
