import { useDesk } from '../../app/session.ts';
import { PasswordForm } from '../../sign-in/password-form.tsx';
import { accountText } from '../../text/settings.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import { SessionsCard } from './sessions-card.tsx';

/** One's own account: posts, password, sessions. */
export function AccountPage() {
  const t = useText(accountText);
  const language = useLanguage();
  const { me } = useDesk();
  return (
    <div className="stack" style={{ maxWidth: 640 }}>
      <h1>{t.title}</h1>
      <section className="card" aria-labelledby="h-posts">
        <h2 id="h-posts">
          {me.person.name} <span className="soft small">{me.person.login}</span>
        </h2>
        <ul className="entries">
          {me.posts.map((post) => (
            <li key={post.id + (post.onBehalfOf?.id ?? '')}>
              {post.roleName[language]} · {post.agencyName}
              {post.divisionName ? ` · ${post.divisionName}` : ''}
            </li>
          ))}
        </ul>
      </section>
      <section className="card" aria-labelledby="h-password">
        <h2 id="h-password">{t.password}</h2>
        <PasswordForm login={me.person.login} />
      </section>
      <SessionsCard />
    </div>
  );
}
