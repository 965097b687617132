import { Button } from 'antd';
import type { Person } from '../../api/identity.ts';
import { useDesk } from '../../app/session.ts';
import { Mark } from '../../parts/mark.tsx';
import { instantText } from '../../text/dates.ts';
import { settingsText } from '../../text/settings.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { PeopleDialog } from './people-dialogs.tsx';

/** A person with posts, account and what may be done about them. */
export function PersonRow({ person, choose }: { person: Person; choose: (dialog: PeopleDialog) => void }) {
  const t = useText(settingsText);
  const language = useLanguage();
  const { may } = useDesk();
  const { account } = person;
  const posts = person.posts.filter((post) => post.endedOn === null);
  return (
    <tr>
      <th scope="row">
        {person.name}
        <div className="soft small">{person.login}</div>
      </th>
      <td>
        {posts.length === 0 ? <span className="soft">{t.noPosts}</span> : null}
        <ul>
          {posts.map((post) => (
            <li key={post.id} className="row">
              {post.roleName[language]}
              {post.divisionName ? <span className="soft small">{post.divisionName}</span> : null}
              {may('identity.end_post') ? (
                <Button
                  type="link"
                  size="small"
                  className="quiet"
                  aria-label={`${t.endPost} ${person.name} ${post.roleName[language]}`}
                  onClick={() => choose({ what: 'end_post', person, postId: post.id })}
                >
                  {t.endPost}
                </Button>
              ) : null}
            </li>
          ))}
        </ul>
      </td>
      <td>
        {account?.lockedAt ? <Mark tone="cinnabar">{t.locked}</Mark> : null}
        {account?.mustChangePassword ? <Mark tone="amber">{t.firstDue}</Mark> : null}
        {account ? (
          <div className="soft small">
            {t.lastSeen} {account.lastSignedInAt ? instantText(account.lastSignedInAt) : t.never}
          </div>
        ) : null}
      </td>
      <td>
        <div className="row">
          {may('identity.give_post') ? (
            <Button size="small" onClick={() => choose({ what: 'give_post', person })}>
              {t.givePost}
            </Button>
          ) : null}
          {may('identity.reset_password') ? (
            <Button size="small" onClick={() => choose({ what: 'reset', person })}>
              {t.reset}
            </Button>
          ) : null}
          {may('identity.lock_account') ? (
            <Button
              size="small"
              danger={!account?.lockedAt}
              onClick={() => choose({ what: account?.lockedAt ? 'unlock' : 'lock', person })}
            >
              {account?.lockedAt ? t.unlock : t.lock}
            </Button>
          ) : null}
        </div>
      </td>
    </tr>
  );
}
