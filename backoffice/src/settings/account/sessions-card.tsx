import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useAct } from '../../act/use-act.ts';
import { fetchSessions, revokeSession } from '../../api/identity.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Mark } from '../../parts/mark.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { instantText } from '../../text/dates.ts';
import { accountText } from '../../text/settings.ts';
import { useText } from '../../text/use-text.ts';

/** Where one is signed in; any session can be ended. */
export function SessionsCard() {
  const t = useText(accountText);
  const query = useQuery({ queryKey: ['sessions'], queryFn: fetchSessions });
  const act = useAct(revokeSession, { done: t.ended });
  return (
    <section className="card" aria-labelledby="h-sessions">
      <h2 id="h-sessions">{t.sessions}</h2>
      <Loaded query={query}>
        {({ sessions }) => (
          <ul className="entries">
            {sessions.map((session) => (
              <li key={session.id}>
                <div className="entry-head">
                  <span className="clip" title={session.device}>
                    {session.address} · {session.device}
                  </span>
                  {session.current ? (
                    <Mark tone="pine">{t.current}</Mark>
                  ) : (
                    <Button
                      size="small"
                      loading={act.working}
                      aria-label={`${t.end} ${session.address} ${instantText(session.createdAt)}`}
                      onClick={() => void act.run(session.id)}
                    >
                      {t.end}
                    </Button>
                  )}
                </div>
                <p className="soft small">
                  {t.since} {instantText(session.createdAt)} · {t.seen} {instantText(session.lastSeenAt)}
                </p>
              </li>
            ))}
          </ul>
        )}
      </Loaded>
      <ProblemList problems={act.problems} />
    </section>
  );
}
