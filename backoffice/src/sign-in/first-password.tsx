import { signInText } from '../text/sign-in.ts';
import { useText } from '../text/use-text.ts';
import { PasswordForm } from './password-form.tsx';
import './sign-in.css';

/** Stands in the way until a first password, made up by somebody else, has been replaced. */
export function FirstPassword({ login }: { login: string }) {
  const t = useText(signInText);
  return (
    <main className="sign-in">
      <div className="card">
        <h1>{t.firstTitle}</h1>
        <p className="soft">{t.firstLead}</p>
        <PasswordForm login={login} />
      </div>
    </main>
  );
}
