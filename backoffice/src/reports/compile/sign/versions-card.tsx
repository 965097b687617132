import { reportPreviewUrl } from '../../../api/reports-compilation.ts';
import { Mark } from '../../../parts/mark.tsx';
import { reportsText } from '../../../text/reports.ts';
import { signText } from '../../../text/reports-sign.ts';
import { marksText } from '../../../text/marks.ts';
import { useText } from '../../../text/use-text.ts';
import { useWorkbench } from '../workbench.ts';
import { ReproduceButton } from './reproduce-button.tsx';
import { FORMATS } from './version-files.tsx';

/** Every version of the year's report with its reason; those published stay readable. */
export function VersionsCard() {
  const t = useText(signText);
  const reports = useText(reportsText);
  const { colon } = useText(marksText);
  const { compilation, reportKey } = useWorkbench();
  const versions = [...compilation.versions].sort((a, b) => b.version - a.version);
  if (versions.length === 0) return null;
  return (
    <section className="card" aria-labelledby="h-versions">
      <h2 id="h-versions">{t.versions}</h2>
      <ul className="entries">
        {versions.map(({ version, stage, publishedOn, reason, path, replacedBy }) => (
          <li key={version}>
            <div className="entry-head">
              <span>
                <b>{t.versionNumber(version)}</b>{' '}
                <Mark tone={replacedBy !== null ? 'plain' : stage === 'published' ? 'pine' : 'indigo'}>
                  {replacedBy !== null ? t.replaced(replacedBy) : t[`stage_${stage}`]}
                </Mark>
              </span>
              {path ? (
                <a href={path} target="_blank" rel="noreferrer">
                  {t.open}
                </a>
              ) : null}
            </div>
            <p className="soft small">
              {[
                publishedOn ? reports.publishedOn(publishedOn) : null,
                reason === null ? t.firstVersion : `${t.correctReason}${colon}${reason}`,
              ]
                .filter(Boolean)
                .join(' · ')}
            </p>
            <div className="small row">
              {FORMATS.map((format) => (
                <a
                  key={format}
                  href={reportPreviewUrl(reportKey, format, version)}
                  download
                  aria-label={`${t.versionNumber(version)} ${t.asFormat(format.toUpperCase())}`}
                >
                  {format.toUpperCase()}
                </a>
              ))}
              {stage === 'published' ? <ReproduceButton version={version} /> : null}
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
