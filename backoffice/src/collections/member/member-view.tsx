import { CloseOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { fetchMember } from '../../api/collections.ts';
import type { Board } from '../../api/collections.ts';
import { Loaded } from '../../parts/loaded.tsx';
import { Mark } from '../../parts/mark.tsx';
import { generalText } from '../../text/general.ts';
import { collectionText, MEMBER_STATES, PUBLICATION_STATES, PUNCTUALITY } from '../../text/collections.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { PUNCTUALITY_TONES } from '../board/member-columns.tsx';
import { STATE_TONES } from '../state-picture.tsx';
import { MemberActs } from './member-acts.tsx';
import { MemberFacts } from './member-facts.tsx';
import { MemberHistory } from './member-history.tsx';
import { MemberLink } from './member-link.tsx';
import { MemberReport } from './member-report.tsx';
import './member.css';

interface Props {
  board: Board;
  memberId: string;
  /** Given where the view has no frame of its own that closes. */
  close?: () => void;
}

/** An agency of the collection: its report with what was found, what can be done, and all that happened. */
export function MemberView({ board, memberId, close }: Props) {
  const general = useText(generalText);
  const collection = useText(collectionText);
  const language = useLanguage();
  const query = useQuery({
    queryKey: ['member', board.id, memberId],
    queryFn: () => fetchMember(board.id, memberId),
  });
  return (
    <Loaded query={query}>
      {(member) => (
        <div className="stack member-view">
          {close ? (
            <div className="card-head" style={{ flexWrap: 'nowrap', margin: 0, alignItems: 'start' }}>
              <h2>{member.name}</h2>
              <Button
                type="text"
                size="small"
                icon={<CloseOutlined />}
                aria-label={general.close}
                onClick={close}
              />
            </div>
          ) : null}
          <div className="row" style={{ gap: 4 }}>
            <Mark tone={STATE_TONES[member.state]}>{MEMBER_STATES[member.state][language]}</Mark>
            {member.submission === 'late' || member.submission === 'overdue' ? (
              <Mark tone={PUNCTUALITY_TONES[member.submission]}>
                {PUNCTUALITY[member.submission][language]}
              </Mark>
            ) : null}
            {member.newerVersion === null ? null : (
              <Mark tone="amber">{collection.newerVersion(member.newerVersion)}</Mark>
            )}
            <Mark tone={PUNCTUALITY_TONES[member.publication]}>
              {PUBLICATION_STATES[member.publication][language]}
            </Mark>
          </div>
          <MemberActs board={board} member={member} />
          <MemberReport member={member} />
          <MemberFacts member={member} />
          <MemberLink board={board} member={member} />
          <MemberHistory member={member} />
        </div>
      )}
    </Loaded>
  );
}
