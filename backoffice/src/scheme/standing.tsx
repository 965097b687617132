import type { SchemeItem } from '../api/scheme.ts';
import { Mark } from '../parts/mark.tsx';
import type { Tone } from '../parts/tone.ts';
import { schemeText } from '../text/scheme.ts';
import { useText } from '../text/use-text.ts';

const TONES: Readonly<Record<SchemeItem['status']['state'], Tone>> = {
  overdue: 'cinnabar',
  empty: 'amber',
  published: 'pine',
  on_request: 'plain',
};

/** Where an item stands, and when it is late why and since when. */
export function Standing({ status }: { status: SchemeItem['status'] }) {
  const t = useText(schemeText);
  return (
    <div className="scheme-standing">
      <Mark tone={TONES[status.state]}>{t.states[status.state]}</Mark>
      {status.documents > 0 ? <span className="nowrap"> {t.documents(status.documents)}</span> : null}
      <div className="small soft">
        {status.why && status.dueOn ? <div>{t.why[status.why](status.dueOn)}</div> : null}
        {status.lateDocument ? <div className="clip">{status.lateDocument.title}</div> : null}
        {status.lastReleasedOn ? <span>{t.last(status.lastReleasedOn)}</span> : null}
        {status.drafts > 0 ? <span> · {t.drafts(status.drafts)}</span> : null}
        {status.nextDueOn && status.state !== 'overdue' ? <div>{t.next(status.nextDueOn)}</div> : null}
      </div>
    </div>
  );
}
