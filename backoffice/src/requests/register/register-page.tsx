import { useState } from 'react';
import type { Registered } from '../../api/requests.ts';
import { registerText } from '../../text/register.ts';
import { useText } from '../../text/use-text.ts';
import { Receipt } from './receipt.tsx';
import { RegisterForm } from './register-form.tsx';
import './register.css';

/** A letter in a minute: the form, then number and query code for the receipt. */
export function RegisterPage() {
  const t = useText(registerText);
  const [receipt, give] = useState<Registered | null>(null);
  return (
    <div className="register">
      <h1>{t.title}</h1>
      {receipt ? (
        <Receipt receipt={receipt} again={() => give(null)} />
      ) : (
        <>
          <p className="soft">{t.lead}</p>
          <RegisterForm done={give} />
        </>
      )}
    </div>
  );
}
