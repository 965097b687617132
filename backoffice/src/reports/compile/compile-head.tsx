import { Link } from '@tanstack/react-router';
import { useDesk } from '../../app/session.ts';
import { Mark } from '../../parts/mark.tsx';
import { compileText } from '../../text/reports-compile.ts';
import { reportsText } from '../../text/reports.ts';
import { signText } from '../../text/reports-sign.ts';
import { useText } from '../../text/use-text.ts';
import { PreviewButton } from './preview/preview-button.tsx';
import { useWorkbench } from './workbench.ts';
import { SaveLine } from './writing/save-line.tsx';
import { VersionFiles } from './sign/version-files.tsx';

/** Which report this is, where it stands, whether everything is saved. */
export function CompileHead() {
  const t = useText(compileText);
  const s = useText(signText);
  const reports = useText(reportsText);
  const { today } = useDesk().me;
  const { compilation, writing, writable } = useWorkbench();
  const { year, version, stage, dueOn, publishedOn, agencyName } = compilation;
  const first = compilation.versions.find((one) => one.publishedOn !== null);
  return (
    <div className="page-head compile-head">
      <div>
        <h1>
          {t.title(year)} <Mark tone={stage === 'published' ? 'pine' : 'indigo'}>{s[`stage_${stage}`]}</Mark>
        </h1>
        <p className="soft small">
          <Link to="/reports" search={{ year }}>
            {t.back}
          </Link>{' '}
          · {agencyName}
          {version > 1 ? ` · ${t.version(version)}` : ''} ·{' '}
          {publishedOn
            ? reports.publishedOn(publishedOn)
            : first?.publishedOn
              ? `${t.version(first.version)} ${reports.publishedOn(first.publishedOn)}`
              : t.dueOn(dueOn)}
          {!first && today > dueOn ? (
            <>
              {' '}
              <Mark tone="cinnabar">{reports.late}</Mark>
            </>
          ) : null}
        </p>
      </div>
      <div className="row">
        {writable || writing.state !== 'saved' ? <SaveLine writing={writing} /> : null}
        <PreviewButton />
        <VersionFiles />
      </div>
    </div>
  );
}
