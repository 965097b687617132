import type { Compilation } from '../../../api/reports-compilation.ts';
import { Mark } from '../../../parts/mark.tsx';
import { instantText } from '../../../text/dates.ts';
import { signText } from '../../../text/reports-sign.ts';
import { useText } from '../../../text/use-text.ts';

/** The way of the report from draft to publication: who did what, when, with which words. */
export function StageLine({ compilation }: { compilation: Compilation }) {
  const t = useText(signText);
  const { frozen, signOffs, parts, history } = compilation;
  const freeze = history.findLast(({ act }) => act === 'frozen');
  const [last] = parts
    .flatMap(({ savedByName: name, savedAt: at }) => (name !== null && at !== null ? [{ name, at }] : []))
    .sort((a, b) => b.at.localeCompare(a.at));
  const stations = [
    { name: t.line_draft, sign: last ? { ...last, opinion: null } : null },
    {
      name: t.line_freeze,
      sign: frozen && freeze ? { name: freeze.name, at: freeze.at, opinion: null } : null,
    },
    { name: t.line_checked, sign: signOffs.checked },
    { name: t.line_approved, sign: signOffs.approved },
    { name: t.line_published, sign: signOffs.published },
  ];
  const furthest = stations.findLastIndex(({ sign }) => sign !== null);
  const here = stations.findIndex(({ sign }, index) => index > 0 && sign === null);
  return (
    <ol className="stage-line">
      {stations.map(({ name, sign }, index) => (
        <li
          key={name}
          className={index <= furthest ? 'is-done' : index === here ? 'is-here' : ''}
          aria-current={index === here ? 'step' : undefined}
        >
          <b>{name}</b>
          {sign ? (
            <>
              <Mark tone="pine">{sign.name}</Mark>
              <span className="soft small">{instantText(sign.at)}</span>
              {sign.opinion ? <p className="pre small">{sign.opinion}</p> : null}
            </>
          ) : (
            <Mark tone={index === here ? 'amber' : 'plain'}>
              {index === here ? t.waits : index === 0 ? t.notWritten : t.later}
            </Mark>
          )}
        </li>
      ))}
    </ol>
  );
}
