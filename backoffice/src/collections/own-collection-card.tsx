import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { ActDialog } from '../act/act-dialog.tsx';
import { actOnMember, fetchOwnCollections } from '../api/collections.ts';
import type { OwnCollection } from '../api/collections.ts';
import { useDesk } from '../app/session.ts';
import { LongTextItem } from '../fields/fields.tsx';
import { Day } from '../parts/day.tsx';
import { Mark } from '../parts/mark.tsx';
import { MEMBER_STATES, PUNCTUALITY, collectionText } from '../text/collections.ts';
import { memberText } from '../text/collection-member.ts';
import { useLanguage, useSay, useText } from '../text/use-text.ts';
import { PUNCTUALITY_TONES } from './board/member-columns.tsx';
import { FindingLines } from './member/finding-lines.tsx';
import { ReturnReasons } from './member/member-history.tsx';
import { STATE_TONES } from './state-picture.tsx';
import './member/member.css';

/**
 * What the supervising office asks of this agency: dates, state, reasons of a return, and the way to submit. Shown are
 * the collections of the year, and those of other years that still wait for something.
 */
export function OwnCollectionCards({ year }: { year: number }) {
  const { agencyId, may } = useDesk();
  const query = useQuery({
    queryKey: ['own-collections', agencyId],
    queryFn: () => fetchOwnCollections({ agencyId }),
    enabled: may('reporting.own_collections'),
  });
  const shown = query.data?.collections.filter(
    (one) => !one.closed && (one.year === year || one.state !== 'accepted'),
  );
  return (
    <>
      {shown?.map((collection) => (
        <OwnCollectionCard key={collection.collectionId} collection={collection} />
      ))}
    </>
  );
}

function OwnCollectionCard({ collection }: { collection: OwnCollection }) {
  const t = useText(memberText);
  const words = useText(collectionText);
  const language = useLanguage();
  const pick = useSay();
  const [submitting, setSubmitting] = useState(false);
  const { state, submission, history } = collection;
  const last = [...history].sort((a, b) => b.number - a.number)[0];
  const reminder = [...collection.remindersSent].sort((a, b) => b.sentOn.localeCompare(a.sentOn))[0];
  const waiting = state === 'not_begun' || state === 'draft' || state === 'returned';
  const again = state === 'returned' || collection.newerVersion !== null;
  return (
    <section className="card stack own-collection" aria-label={t.ownTitle}>
      <div className="card-head" style={{ margin: 0 }}>
        <h2>{t.ownFrom(collection.officeName, collection.title || words.yearOf(collection.year))}</h2>
        <div className="row" style={{ gap: 4 }}>
          <Mark tone={STATE_TONES[state]}>{MEMBER_STATES[state][language]}</Mark>
          {submission === 'late' || submission === 'overdue' ? (
            <Mark tone={PUNCTUALITY_TONES[submission]}>{PUNCTUALITY[submission][language]}</Mark>
          ) : null}
        </div>
      </div>
      <p>
        {t.submitBy} <Day on={collection.submitBy} />{' '}
        {waiting ? <span className="soft">{words.daysLeft(collection.daysToSubmit)}</span> : null} ·{' '}
        {t.statutoryDue} <Day on={collection.statutoryDueOn} />
      </p>
      {collection.note ? <p className="pre soft">{collection.note}</p> : null}
      {waiting && reminder ? (
        <div className="not-acceptable">
          <strong>{t.latestReminder(reminder.sentOn)}</strong>
          <p className="pre">{reminder.text}</p>
        </div>
      ) : null}
      {state === 'returned' && last ? (
        <>
          <p>
            <strong>{t.ownReturned}</strong>
          </p>
          <ReturnReasons submission={last} />
        </>
      ) : null}
      {state === 'submitted' ? <p>{t.ownWaiting}</p> : null}
      {state === 'accepted' ? <p>{t.ownAccepted}</p> : null}
      {collection.newerVersion === null ? null : (
        <p>
          <Mark tone="amber">{words.newerVersion(collection.newerVersion)}</Mark>
        </p>
      )}
      {state === 'submitted' && collection.findings.length > 0 ? (
        <FindingLines findings={collection.findings} all />
      ) : null}
      {waiting || collection.newerVersion !== null ? (
        <div className="row">
          <Button type="primary" disabled={!collection.maySubmit} onClick={() => setSubmitting(true)}>
            {again ? t.resubmit : t.submit}
          </Button>
          {collection.notSubmittable ? <span className="soft">{pick(collection.notSubmittable)}</span> : null}
        </div>
      ) : null}
      {submitting ? (
        <ActDialog
          title={again ? t.resubmit : t.submit}
          lead={t.submitLead}
          done={t.submitted}
          close={() => setSubmitting(false)}
          send={(values) => actOnMember(collection.collectionId, collection.memberId, 'submit', values)}
        >
          <LongTextItem name="note" label={t.note} max={1000} />
        </ActDialog>
      ) : null}
    </section>
  );
}
