import type { StaffDocument } from '../api/documents.ts';
import { instantText } from '../text/dates.ts';
import { documentsText } from '../text/documents.ts';
import { useSay, useText } from '../text/use-text.ts';
import { foldTimeline } from './fold-timeline.ts';

/** Every act on the document, newest first. */
export function DocumentTimeline({ document }: { document: StaffDocument }) {
  const t = useText(documentsText);
  const pick = useSay();
  return (
    <section className="card" aria-labelledby="h-course">
      <h2 id="h-course">{t.timeline}</h2>
      <ol className="entries">
        {foldTimeline(document.timeline).map(({ entry, times, since }) => (
          <li key={entry.at + entry.kind}>
            {pick(entry.text)}
            <p className="soft small">
              {entry.by} · {instantText(entry.at)}
              {times > 1 ? ` · ${t.repeated(times, instantText(since))}` : ''}
            </p>
          </li>
        ))}
      </ol>
    </section>
  );
}
