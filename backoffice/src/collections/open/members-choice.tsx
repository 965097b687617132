import { Checkbox, Select } from 'antd';
import type { MemberKind } from '../../api/collections.ts';
import { optionsOf } from '../../parts/choices.ts';
import { collectionText, MEMBER_KINDS } from '../../text/collections.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { DraftMember } from './draft-members.ts';

interface Props {
  members: readonly DraftMember[];
  chosen: ReadonlySet<string>;
  choose: (chosen: ReadonlySet<string>) => void;
  setKind: (key: string, kind: MemberKind) => void;
}

/** The agencies due, each to be left out; the kind decides the statutory date. */
export function MembersChoice({ members, chosen, choose, setKind }: Props) {
  const t = useText(collectionText);
  const language = useLanguage();
  const kinds = optionsOf(MEMBER_KINDS, language);
  const toggle = (key: string): void => {
    const next = new Set(chosen);
    if (!next.delete(key)) next.add(key);
    choose(next);
  };
  return (
    <>
      <div className="row">
        <Checkbox
          checked={chosen.size === members.length && members.length > 0}
          indeterminate={chosen.size > 0 && chosen.size < members.length}
          onChange={(event) => choose(new Set(event.target.checked ? members.map(({ key }) => key) : []))}
        >
          {t.selectAll}
        </Checkbox>
        <span className="soft">{t.selected(chosen.size, members.length)}</span>
      </div>
      <div className="records-scroll members-choice" role="group" tabIndex={0} aria-label={t.membersTitle}>
        <table className="records">
          <caption className="hidden-text">{t.membersTitle}</caption>
          <thead>
            <tr>
              <th scope="col">{t.agency}</th>
              <th scope="col">{t.kind}</th>
              <th scope="col" className="at-desk">
                {t.statutoryDue}
              </th>
            </tr>
          </thead>
          <tbody>
            {members.map((member) => (
              <tr key={member.key}>
                <td>
                  <Checkbox checked={chosen.has(member.key)} onChange={() => toggle(member.key)}>
                    {member.name}
                  </Checkbox>
                  <p className="soft small choice-note">
                    {[
                      member.aboutAgencyId ? null : t.outside,
                      member.containedInName ? t.containedIn(member.containedInName) : null,
                      ...Object.values(member.contact),
                    ]
                      .filter(Boolean)
                      .join(' · ')}
                  </p>
                </td>
                <td style={{ width: 170 }}>
                  {member.aboutAgencyId ? (
                    MEMBER_KINDS[member.kind][language]
                  ) : (
                    <Select
                      size="small"
                      aria-label={`${t.kind} ${member.name}`}
                      value={member.kind}
                      options={kinds}
                      popupMatchSelectWidth={false}
                      onChange={(kind: MemberKind) => setKind(member.key, kind)}
                      style={{ width: 150 }}
                    />
                  )}
                </td>
                <td className="at-desk nowrap" style={{ width: 130 }}>
                  {member.statutoryDueOn ?? <span className="soft">—</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}
