import { Link } from '@tanstack/react-router';
import type { Cell } from '../../api/reports.ts';
import { Mark } from '../../parts/mark.tsx';
import { reportsText } from '../../text/reports.ts';
import { marksText } from '../../text/marks.ts';
import { useSay, useText } from '../../text/use-text.ts';

/** One record that a figure counted. */
export function Member({ member }: { member: Cell['members'][number] }) {
  const t = useText(reportsText);
  const { colon } = useText(marksText);
  const pick = useSay();
  if (member.type === 'request') {
    const dates = [
      member.receivedOn && `${member.receivedOn} ${t.received}`,
      member.closedOn && `${member.closedOn} ${t.closed}`,
    ];
    return (
      <li>
        <div className="entry-head">
          <Link to="/requests/$id" params={{ id: member.id }}>
            {member.subject}
          </Link>
          {member.inTime === null ? null : (
            <Mark tone={member.inTime ? 'pine' : 'cinnabar'}>{member.inTime ? t.inTime : t.late}</Mark>
          )}
        </div>
        <p className="soft small">
          {[member.number, member.applicantName, member.outcomeLabel, ...dates].filter(Boolean).join(' · ')}
        </p>
      </li>
    );
  }
  if (member.type === 'remedy') {
    return (
      <li>
        <Link to="/requests/$id" params={{ id: member.requestId }}>
          {member.organ} {member.caseNumber}
        </Link>
        <p className="soft small">
          {member.requestNumber} · {member.filedOn} {t.filed}
          {member.decidedOn ? ` · ${member.decidedOn} ${t.decided}` : ''}
        </p>
      </li>
    );
  }
  if (member.type === 'agency') {
    return (
      <li className="entry-head">
        {member.own ? (
          <span>{member.name}</span>
        ) : (
          <Link to="/collections/$id" params={{ id: member.collectionId }}>
            {member.name}
          </Link>
        )}
        <span>{member.amount}</span>
      </li>
    );
  }
  return (
    <li>
      {member.title ?? pick(member.kindLabel)}
      <p className="soft small">
        {[
          member.documentNumber,
          member.issuedOn && `${member.issuedOn} ${t.issued}`,
          member.repealedOn && `${member.repealedOn} ${t.repealed}`,
          member.from && t.period(member.from, member.to ?? ''),
          member.quantity ?? member.amountWan,
          `${t.source}${colon}${member.source}`,
        ]
          .filter((one) => one !== null && one !== '')
          .join(' · ')}
      </p>
    </li>
  );
}
