import { Button } from 'antd';
import { useState } from 'react';
import type { Compilation, CompilationAct } from '../../../api/reports-compilation.ts';
import { signText } from '../../../text/reports-sign.ts';
import { useSay, useText } from '../../../text/use-text.ts';
import { useWorkbench } from '../workbench.ts';
import { ReportActDialog } from './report-act-dialog.tsx';
import '../../../cases/steps/steps.css';

export type PathAct = Exclude<CompilationAct, 'edit'>;

/** What is to be done next in a stage; shown with the reason also when this person cannot do it. */
const DUE: Record<Compilation['stage'], readonly PathAct[]> = {
  draft: ['freeze', 'check'],
  checked: ['approve'],
  approved: ['publish'],
  published: ['correct'],
};

/** Acts that carry the report forward; the first that is allowed leads. */
const FORWARD: readonly PathAct[] = ['publish', 'approve', 'check', 'freeze'];

/** Lawful acts as buttons with what follows from them; what is not allowed now stands disabled with the reason. */
export function ActButtons({ acts }: { acts: readonly PathAct[] }) {
  const t = useText(signText);
  const pick = useSay();
  const { compilation } = useWorkbench();
  const [chosen, choose] = useState<PathAct | null>(null);
  const offered = compilation.acts.filter(
    (one): one is (typeof compilation.acts)[number] & { act: PathAct } =>
      one.act !== 'edit' && acts.includes(one.act),
  );
  const allowed = offered.filter((one) => one.allowed);
  const refused = offered.filter(
    ({ act, allowed: may, why }) => !may && why !== null && DUE[compilation.stage].includes(act),
  );
  const lead = FORWARD.find((act) => allowed.some((one) => one.act === act));
  const ordered = [...allowed].sort((a, b) => Number(b.act === lead) - Number(a.act === lead));
  return (
    <>
      {ordered.length + refused.length === 0 ? <p className="soft">{t.nothing}</p> : null}
      {ordered.length > 0 ? (
        <ul className="steps">
          {ordered.map(({ act, why }) => (
            <li key={act}>
              <Button type={act === lead ? 'primary' : 'default'} onClick={() => choose(act)}>
                {t[`act_${act}`]}
              </Button>
              <p className="soft small">{why ? pick(why) : t[`means_${act}`]}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {refused.length > 0 ? (
        <ul className="steps">
          {refused.map(({ act, why }) => (
            <li key={act}>
              <Button disabled>{t[`act_${act}`]}</Button>
              <p className="soft small">{pick(why)}</p>
            </li>
          ))}
        </ul>
      ) : null}
      {chosen ? <ReportActDialog act={chosen} close={() => choose(null)} /> : null}
    </>
  );
}
