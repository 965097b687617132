import { Button } from 'antd';
import { useAct } from '../act/use-act.ts';
import { startScheme } from '../api/scheme.ts';
import { useDesk } from '../app/session.ts';
import { ProblemList } from '../parts/problems.tsx';
import { schemeText } from '../text/scheme.ts';
import { useText } from '../text/use-text.ts';

/** A scheme without items: the two ways to begin. */
export function EmptyScheme({ mayEdit, openImport }: { mayEdit: boolean; openImport: () => void }) {
  const t = useText(schemeText);
  const { agencyId } = useDesk();
  const act = useAct((id: string) => startScheme(id));
  return (
    <div className="card stack">
      <p>{mayEdit ? t.startLead : t.empty}</p>
      {mayEdit ? (
        <div className="row">
          <Button type="primary" loading={act.working} onClick={() => void act.run(agencyId)}>
            {t.start}
          </Button>
          <Button onClick={openImport}>{t.import}</Button>
        </div>
      ) : null}
      <ProblemList problems={act.problems} />
    </div>
  );
}
