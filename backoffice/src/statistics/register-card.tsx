import { Button, Switch } from 'antd';
import { useAct } from '../act/use-act.ts';
import { setRegisterSync, syncRegister } from '../api/statistics.ts';
import type { DisclosureStatistics } from '../api/statistics.ts';
import { useDesk } from '../app/session.ts';
import { ProblemList } from '../parts/problems.tsx';
import { statisticsText } from '../text/statistics.ts';
import { useText } from '../text/use-text.ts';

/** The register of table 2 beside the documents it follows. */
export function RegisterCard({ register }: { register: DisclosureStatistics['register'] }) {
  const t = useText(statisticsText);
  const { agencyId, may } = useDesk();
  const sync = useAct((id: string) => syncRegister(id), { done: t.synced });
  const automatic = useAct((on: boolean) => setRegisterSync(agencyId, on));
  const pending = register.enter + register.repeal + register.restore > 0;
  return (
    <section className="card stack" aria-labelledby="h-register-sync">
      <h2 id="h-register-sync">{t.register}</h2>
      <p className="soft small">{t.registerLead}</p>
      <p>
        <strong>{pending ? t.pending(register.enter, register.repeal, register.restore) : t.upToDate}</strong>
      </p>
      <div className="row">
        {pending && may('reporting.sync_register') ? (
          <Button type="primary" loading={sync.working} onClick={() => void sync.run(agencyId)}>
            {t.sync}
          </Button>
        ) : null}
        {register.mayChange ? (
          <label className="row">
            <Switch
              checked={register.automatic}
              loading={automatic.working}
              onChange={(on) => void automatic.run(on)}
            />
            {t.automatic}
          </label>
        ) : null}
      </div>
      <ProblemList problems={[...sync.problems, ...automatic.problems]} />
    </section>
  );
}
