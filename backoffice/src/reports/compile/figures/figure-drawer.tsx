import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Drawer } from 'antd';
import { useEffect } from 'react';
import { fetchFigure } from '../../../api/reports-compilation.ts';
import type { FigureMember, ReportKey } from '../../../api/reports-compilation.ts';
import { Loaded } from '../../../parts/loaded.tsx';
import { compileText } from '../../../text/reports-compile.ts';
import { reportsText } from '../../../text/reports.ts';
import { marksText } from '../../../text/marks.ts';
import { useSay, useText } from '../../../text/use-text.ts';
import { Member } from '../../tables/member.tsx';
import '../../reports.css';

/** What stands behind a figure: how it is counted, and every case, document or entry. */
export function FigureDrawer({
  reportKey,
  figure,
  close,
}: {
  reportKey: ReportKey;
  figure: string;
  close: () => void;
}) {
  const t = useText(compileText);
  const reports = useText(reportsText);
  const { colon } = useText(marksText);
  const pick = useSay();
  const query = useQuery({
    queryKey: ['figure', reportKey, figure],
    queryFn: () => fetchFigure(reportKey, figure),
  });
  // The drawer takes no focus from the text one is writing; Escape closes it from there too.
  useEffect(() => {
    const leave = (event: KeyboardEvent): void => {
      if (event.key === 'Escape') close();
    };
    window.addEventListener('keydown', leave);
    return () => window.removeEventListener('keydown', leave);
  }, [close]);
  return (
    <Drawer open onClose={close} title={pick(query.data?.label)} size={460} mask={false}>
      <Loaded query={query}>
        {(found) => (
          <div className="stack">
            <p className="cell-value">{found.text}</p>
            <p className="soft">
              {reports.definition}
              {colon}
              {pick(found.definition)}
            </p>
            <p className="soft small">{t[`source_${found.source}`]}</p>
            {found.behind.length > 0 ? <h2>{t.behind(found.behind.length)}</h2> : null}
            {found.behind.length === 0 ? <p className="soft">{t.noBehind}</p> : null}
            <ul className="entries">
              {found.behind.map((member) => (
                <Behind key={member.id} member={member} />
              ))}
            </ul>
          </div>
        )}
      </Loaded>
    </Drawer>
  );
}

function Behind({ member }: { member: FigureMember }) {
  const t = useText(compileText);
  if (member.type !== 'document') return <Member member={member} />;
  return (
    <li>
      <Link to="/documents/$id" params={{ id: member.id }}>
        {member.title}
      </Link>
      <p className="soft small">
        {[member.documentNumber, `${member.releasedOn} ${t.released}`].filter(Boolean).join(' · ')}
      </p>
    </li>
  );
}
