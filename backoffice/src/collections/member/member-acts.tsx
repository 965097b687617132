import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown } from 'antd';
import { useState } from 'react';
import type { Board, MemberView } from '../../api/collections.ts';
import { LinkButton } from '../../parts/link-button.tsx';
import { memberText } from '../../text/collection-member.ts';
import { generalText } from '../../text/general.ts';
import { useSay, useText } from '../../text/use-text.ts';
import {
  AcceptDialog,
  PublicationDialog,
  RemoveDialog,
  ReopenDialog,
  SubmitFileDialog,
} from './act-dialogs.tsx';
import { RemindDialog } from './remind-dialog.tsx';
import { ReturnDialog } from './return-dialog.tsx';
import { ReviseMemberDialog } from './revise-member-dialog.tsx';

type Dialog = 'accept' | 'return' | 'reopen' | 'file' | 'publication' | 'revise' | 'remove' | 'remind';

/** What may be done now; what is not possible says why. */
export function MemberActs({ board, member }: { board: Board; member: MemberView }) {
  const t = useText(memberText);
  const general = useText(generalText);
  const pick = useSay();
  const [dialog, open] = useState<Dialog | null>(null);
  const close = (): void => open(null);
  const { may } = member;
  const decided = member.state === 'accepted' || member.state === 'returned';
  const props = { board, member, close };
  const more = [
    ...(may.revise
      ? [
          { key: 'publication', label: t.publication },
          { key: 'revise', label: t.revise },
          ...(decided ? [{ key: 'reopen', label: t.reopen }] : []),
          { key: 'remove', label: t.remove, danger: true },
        ]
      : []),
  ];
  return (
    <>
      <div className="row">
        {may.accept || may.return ? (
          <Button type="primary" disabled={member.openErrors > 0} onClick={() => open('accept')}>
            {t.accept}
          </Button>
        ) : null}
        {may.return ? <Button onClick={() => open('return')}>{t.return}</Button> : null}
        {may.submitForThem ? (
          <>
            <Button onClick={() => open('file')}>{t.submitFor}</Button>
            <LinkButton
              to="/collections/$id/members/$memberId/form"
              params={{ id: board.id, memberId: member.id }}
            >
              {t.byForm}
            </LinkButton>
          </>
        ) : null}
        {may.remind ? <Button onClick={() => open('remind')}>{t.remind}</Button> : null}
        {more.length > 0 ? (
          <Dropdown trigger={['click']} menu={{ items: more, onClick: ({ key }) => open(key as Dialog) }}>
            <Button icon={<MoreOutlined />} aria-label={general.more} />
          </Dropdown>
        ) : null}
      </div>
      {member.openErrors > 0 && member.notAcceptable ? (
        <p className="small not-acceptable">{pick(member.notAcceptable)}</p>
      ) : null}
      {dialog === 'accept' ? <AcceptDialog {...props} /> : null}
      {dialog === 'return' ? <ReturnDialog {...props} /> : null}
      {dialog === 'reopen' ? <ReopenDialog {...props} /> : null}
      {dialog === 'file' ? <SubmitFileDialog {...props} /> : null}
      {dialog === 'publication' ? <PublicationDialog {...props} /> : null}
      {dialog === 'revise' ? <ReviseMemberDialog {...props} /> : null}
      {dialog === 'remove' ? <RemoveDialog {...props} /> : null}
      {dialog === 'remind' ? (
        <RemindDialog collectionId={board.id} memberIds={[member.id]} close={close} />
      ) : null}
    </>
  );
}
