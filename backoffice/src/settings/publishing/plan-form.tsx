import { Button, Checkbox, InputNumber, Select } from 'antd';
import { useState } from 'react';
import { useAct } from '../../act/use-act.ts';
import { useUnsaved } from '../../act/use-unsaved.ts';
import { changeDisclosureSettings } from '../../api/document-desk.ts';
import type { DisclosureSettings, ReviewPlan } from '../../api/document-desk.ts';
import { useDesk } from '../../app/session.ts';
import { useVocabulary } from '../../documents/use-vocabulary.ts';
import { optionsOf } from '../../parts/choices.ts';
import { Mark } from '../../parts/mark.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { publishingText } from '../../text/settings-publishing.ts';
import { marksText } from '../../text/marks.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { ROLES } from '../../text/vocabulary.ts';
import {
  decidingSteps,
  FINAL_ROLES,
  OFFICE_OF_TWO,
  STEP_ROLES,
  STEPS,
  withRoles,
  withStep,
} from './plan-draft.ts';
import type { Role } from './plan-draft.ts';
import { PlanChain } from './plan-chain.tsx';

/** The review plan: which steps, by which posts, by how many persons. */
export function PlanForm({ settings }: { settings: DisclosureSettings }) {
  const t = useText(publishingText);
  const { agencyId } = useDesk();
  const [plan, setPlan] = useState<ReviewPlan>(settings.reviewPlan);
  const unsaved = useUnsaved();
  const change = (next: ReviewPlan): void => {
    unsaved.touch();
    setPlan(next);
  };
  const act = useAct((reviewPlan: ReviewPlan | null) => changeDisclosureSettings({ agencyId, reviewPlan }), {
    done: t.planSaved,
    then: unsaved.clear,
  });
  return (
    <section aria-labelledby="h-plan" className="stack">
      <h3 id="h-plan">
        {t.plan} <Mark tone="plain">{settings.own.includes('reviewPlan') ? t.own : t.standard}</Mark>
      </h3>
      <p className="soft">{t.planHint}</p>
      <PlanTable plan={plan} fallback={settings.defaultPlan} change={change} />
      <div className="plan-rules">
        <label>
          {t.persons}{' '}
          <InputNumber
            aria-label={t.persons}
            min={1}
            max={Math.min(3, decidingSteps(plan))}
            value={plan.distinctReviewers}
            onChange={(value) => change({ ...plan, distinctReviewers: value ?? 1 })}
          />{' '}
          <span className="soft small">{t.personsHint}</span>
        </label>
        <Checkbox
          checked={plan.finalByAnother}
          disabled={!plan.steps.some(({ step }) => step === 'first_review')}
          onChange={({ target }) => change({ ...plan, finalByAnother: target.checked })}
        >
          {t.finalByAnother}
        </Checkbox>
        <Checkbox
          checked={plan.secrecyByAnother}
          onChange={({ target }) => change({ ...plan, secrecyByAnother: target.checked })}
        >
          {t.secrecyByAnother}
        </Checkbox>
      </div>
      <PlanChain plan={plan} />
      <ProblemList problems={act.problems} />
      <div className="row">
        <Button type="primary" loading={act.working} onClick={() => void act.run(plan)}>
          {t.savePlan}
        </Button>
        <Button onClick={() => change(OFFICE_OF_TWO)}>{t.small}</Button>
        {settings.own.includes('reviewPlan') ? (
          <Button loading={act.working} onClick={() => void act.run(null)}>
            {t.useStandard}
          </Button>
        ) : null}
      </div>
    </section>
  );
}

function PlanTable({
  plan,
  fallback,
  change,
}: {
  plan: ReviewPlan;
  fallback: ReviewPlan;
  change: (plan: ReviewPlan) => void;
}) {
  const t = useText(publishingText);
  const { colon } = useText(marksText);
  const language = useLanguage();
  const { label } = useVocabulary();
  return (
    <table className="plain-table plan-table">
      <caption className="hidden-text">{t.plan}</caption>
      <thead>
        <tr>
          <th scope="col">{t.step}</th>
          <th scope="col">{t.roles}</th>
        </tr>
      </thead>
      <tbody>
        {STEPS.map((step) => {
          const used = plan.steps.find((one) => one.step === step);
          const allowed = step === 'final_review' ? FINAL_ROLES : STEP_ROLES;
          return (
            <tr key={step}>
              <th scope="row">
                <Checkbox
                  checked={used !== undefined}
                  disabled={step === 'final_review'}
                  onChange={({ target }) => change(withStep(plan, step, target.checked, fallback))}
                >
                  {label('reviewSteps', step)}
                </Checkbox>
              </th>
              <td>
                {used ? (
                  <Select
                    mode="multiple"
                    aria-label={`${label('reviewSteps', step)}${colon}${t.roles}`}
                    value={used.roles}
                    onChange={(roles: Role[]) => change(withRoles(plan, step, roles))}
                    options={optionsOf(ROLES, language, allowed)}
                    style={{ width: '100%' }}
                  />
                ) : (
                  <span className="soft">—</span>
                )}
              </td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
