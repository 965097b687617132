import { Button, Popconfirm } from 'antd';
import { useAct } from '../../act/use-act.ts';
import { actOnMember } from '../../api/collections.ts';
import type { Board, MemberView } from '../../api/collections.ts';
import { CopyButton } from '../../parts/copy-button.tsx';
import { Mark } from '../../parts/mark.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { memberText } from '../../text/collection-member.ts';
import { useText } from '../../text/use-text.ts';

/** The link by which an agency outside submits by itself. */
export function MemberLink({ board, member }: { board: Board; member: MemberView }) {
  const t = useText(memberText);
  const act = useAct((what: 'link' | 'link/revoke') => actOnMember(board.id, member.id, what), {
    done: t.done,
  });
  const { link } = member;
  if (member.inSystem || (!member.may.submitForThem && !link)) return null;
  const address = link ? `${window.location.origin}${link.path}` : '';
  return (
    <section className="member-link" aria-label={t.link}>
      <h3>{t.link}</h3>
      {link ? (
        <>
          <p>
            <span className="soft">{t.linkCode}</span> <strong className="link-code">{link.code}</strong>{' '}
            {link.expired ? (
              <Mark tone="cinnabar">{t.linkExpired}</Mark>
            ) : (
              <span className="soft small">{t.linkExpires(link.expiresOn)}</span>
            )}
          </p>
          <p className="small link-address">{address}</p>
          <div className="row">
            {link.expired ? null : (
              <CopyButton text={t.linkMessage(member.name, board.title, address, link.expiresOn)} />
            )}
            {member.may.submitForThem ? (
              <>
                <Button size="small" loading={act.working} onClick={() => void act.run('link')}>
                  {t.renewLink}
                </Button>
                <Popconfirm title={`${t.revokeLink}？`} onConfirm={() => act.run('link/revoke')}>
                  <Button size="small" type="link">
                    {t.revokeLink}
                  </Button>
                </Popconfirm>
              </>
            ) : null}
          </div>
        </>
      ) : (
        <>
          <p className="soft small">{t.linkLead}</p>
          <Button size="small" loading={act.working} onClick={() => void act.run('link')}>
            {t.issueLink}
          </Button>
        </>
      )}
      <ProblemList problems={act.problems} />
    </section>
  );
}
