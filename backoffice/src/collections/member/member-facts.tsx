import type { MemberView } from '../../api/collections.ts';
import { Day } from '../../parts/day.tsx';
import { Facts } from '../../parts/facts.tsx';
import { memberText } from '../../text/collection-member.ts';
import { collectionText, MEMBER_KINDS } from '../../text/collections.ts';
import { useLanguage, useText } from '../../text/use-text.ts';

/** Kind, dates and whom to call. */
export function MemberFacts({ member }: { member: MemberView }) {
  const t = useText(memberText);
  const collection = useText(collectionText);
  const language = useLanguage();
  const { contactName, contactPhone, contactEmail } = member;
  const kind = `${MEMBER_KINDS[member.kind][language]} · ${member.inSystem ? t.inSystem : t.outside}`;
  const source = member.publishedSource ? `（${t.publishedSource[member.publishedSource]}）` : '';
  const contact = [contactName, contactPhone, contactEmail].filter(Boolean).join(' ');
  return (
    <Facts
      rows={[
        [collection.kind, kind],
        [t.submitBy, <Day key="submit" on={member.submitBy} />],
        [t.submittedOn, member.submittedOn ? <Day on={member.submittedOn} /> : null],
        [t.statutoryDue, <Day key="due" on={member.statutoryDueOn} />],
        [
          t.publishedOn,
          member.publishedOn ? (
            <>
              <Day on={member.publishedOn} /> <span className="soft small">{source}</span>
            </>
          ) : null,
        ],
        [t.contact, contact],
        ...(member.leftOut ? ([[collection.leftOut, member.leftOut]] as const) : []),
      ]}
    />
  );
}
