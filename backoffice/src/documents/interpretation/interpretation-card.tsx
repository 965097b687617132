import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useState } from 'react';
import { fetchInterpretation, type DocumentInterpretation } from '../../api/interpretation.ts';
import { useDesk } from '../../app/session.ts';
import { Facts } from '../../parts/facts.tsx';
import { LinkButton } from '../../parts/link-button.tsx';
import { Mark } from '../../parts/mark.tsx';
import {
  INTERPRETATION_FORMS,
  INTERPRETATION_STATES,
  interpretationText,
} from '../../text/interpretation.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { PlanDialog } from './plan-dialog.tsx';

const TONES = { in_preparation: 'plain', waiting: 'indigo', released: 'pine' } as const;

const LOST = {
  discarded: 'lostDiscarded',
  withheld: 'lostWithheld',
  withdrawn: 'lostWithdrawn',
} as const;

/** How a document is explained: what the rule demands, the plan, what is prepared and released. */
export function InterpretationCard({ documentId }: { documentId: string }) {
  const t = useText(interpretationText);
  const { me, may } = useDesk();
  const [planning, plan] = useState(false);
  const { data } = useQuery({
    queryKey: ['interpretation', documentId],
    queryFn: () => fetchInterpretation(documentId),
    retry: false,
    enabled: may('disclosure.get_document_interpretation'),
  });
  if (!data) return null;
  const isOwed =
    data.plan?.kind === 'plan' &&
    data.interpretations.length === 0 &&
    may('disclosure.create_document_draft');
  const isQuiet = !data.isDemanded && !data.plan && !data.mayChangePlan;
  if (isQuiet && data.interpretations.length === 0 && !data.waitsFor && !data.lost) return null;
  return (
    <section className="card" aria-labelledby="h-interpretation">
      <div className="card-head">
        <h2 id="h-interpretation">{t.title}</h2>
        {data.mayChangePlan ? (
          <Button size="small" onClick={() => plan(true)}>
            {data.plan ? t.changePlan : t.fillPlan}
          </Button>
        ) : null}
      </div>
      {data.isDemanded ? (
        <p className="soft">
          {data.rule.mode === 'together' ? t.demandedTogether : t.demandedWithin(data.rule.days)}
        </p>
      ) : null}
      {data.waitsFor ? (
        <p>
          {t.waitsFor}
          <Link to="/documents/$id" params={{ id: data.waitsFor.id }} search={{}}>
            {data.waitsFor.title}
          </Link>
        </p>
      ) : null}
      {data.lost ? (
        <div style={{ marginBottom: 8 }}>
          <Mark tone="cinnabar">{t[LOST[data.lost.why]]}</Mark>
          <div>
            {data.lost.title === null ? (
              t.lostHidden
            ) : (
              <Link to="/documents/$id" params={{ id: data.lost.id }} search={{}}>
                {data.lost.title}
              </Link>
            )}
          </div>
          <p>{t.bindAnew}</p>
        </div>
      ) : null}
      <Plan data={data} />
      <ul className="entries">
        {data.interpretations.map((one) => (
          <Interpreting key={one.id} one={one} />
        ))}
      </ul>
      {isOwed || data.dueOn ? (
        <div className="row" style={{ marginTop: 8 }}>
          {isOwed ? (
            <LinkButton size="small" to="/documents/new" search={{ interprets: documentId }}>
              {t.begin}
            </LinkButton>
          ) : null}
          {data.dueOn ? (
            <Mark tone={data.dueOn < me.today ? 'cinnabar' : 'amber'}>{t.due(data.dueOn)}</Mark>
          ) : null}
        </div>
      ) : null}
      {planning ? <PlanDialog documentId={documentId} plan={data.plan} close={() => plan(false)} /> : null}
    </section>
  );
}

function Plan({ data: { plan, isDemanded, mayChangePlan } }: { data: DocumentInterpretation }) {
  const t = useText(interpretationText);
  const language = useLanguage();
  if (!plan)
    return isDemanded || mayChangePlan ? <p className={isDemanded ? '' : 'soft'}>{t.noPlan}</p> : null;
  if (plan.kind === 'none') return <Facts rows={[[t.noneNeeded, plan.reason]]} />;
  return (
    <Facts
      rows={[
        [t.forms, plan.forms.map((form) => INTERPRETATION_FORMS[form][language]).join('、')],
        [t.outline, plan.outline],
        [t.firstInterpreter, plan.firstInterpreter],
        [t.channels, plan.channels || null],
        [t.plannedOn, plan.plannedOn ?? null],
      ]}
    />
  );
}

function Interpreting({ one }: { one: DocumentInterpretation['interpretations'][number] }) {
  const language = useLanguage();
  return (
    <li className="entry-head">
      <span>
        <Link to="/documents/$id" params={{ id: one.id }} search={{}}>
          {one.title}
        </Link>{' '}
        {one.form ? <span className="soft">{INTERPRETATION_FORMS[one.form][language]}</span> : null}
      </span>
      <Mark tone={TONES[one.state]}>{INTERPRETATION_STATES[one.state][language]}</Mark>
    </li>
  );
}
