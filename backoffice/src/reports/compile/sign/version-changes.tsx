import { useQuery } from '@tanstack/react-query';
import { fetchCompilation, fetchFigures } from '../../../api/reports-compilation.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { compileText } from '../../../text/reports-compile.ts';
import { signText } from '../../../text/reports-sign.ts';
import { useSay, useText } from '../../../text/use-text.ts';
import { Differences } from '../text/differences.tsx';
import { useFigures } from '../text/figures.ts';
import { useWorkbench } from '../workbench.ts';

/** For who signs a correction: what differs from the version before, in figures and in words. */
export function VersionChanges() {
  const t = useText(signText);
  const c = useText(compileText);
  const pick = useSay();
  const { all, open } = useFigures();
  const { reportKey, compilation } = useWorkbench();
  const before = compilation.version - 1;
  const query = useQuery({
    queryKey: ['version', reportKey, before],
    queryFn: async () => {
      const [{ parts }, { figures }] = await Promise.all([
        fetchCompilation(reportKey, before),
        fetchFigures(reportKey, before),
      ]);
      return { parts, figures: new Map(figures.map((figure) => [figure.key, figure])) };
    },
  });
  return (
    <section className="card" aria-labelledby="h-changes">
      <h2 id="h-changes">{t.changesFrom(before)}</h2>
      <Loaded query={query}>
        {({ parts, figures }) => {
          const moved = all.filter(
            ({ key, cells, value }) => cells[0] === key && figures.get(key)?.value !== value,
          );
          const rewritten = compilation.parts.flatMap((part) => {
            const old = parts.find(({ id }) => id === part.id);
            return old && old.resolved !== part.resolved ? [{ part, old }] : [];
          });
          if (moved.length + rewritten.length === 0) return <p className="soft">{t.changesNone}</p>;
          return (
            <ul className="entries">
              {moved.map((figure) => (
                <li key={figure.key} className="entry-head">
                  <button type="button" className="link-button" onClick={() => open(figure.key)}>
                    {pick(figure.label)}
                  </button>
                  <span>
                    {t.versionNumber(before)} {figures.get(figure.key)?.text ?? '—'} → <b>{figure.text}</b>
                  </span>
                </li>
              ))}
              {rewritten.map(({ part, old }) => (
                <li key={part.id}>
                  <details>
                    <summary>{pick(part.label)}</summary>
                    <p className="soft small">{c.versionLead}</p>
                    <Differences before={old.resolved} after={part.resolved} />
                  </details>
                </li>
              ))}
            </ul>
          );
        }}
      </Loaded>
    </section>
  );
}
