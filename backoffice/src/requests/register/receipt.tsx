import { Button } from 'antd';
import type { Registered } from '../../api/requests.ts';
import { LinkButton } from '../../parts/link-button.tsx';
import { Mark } from '../../parts/mark.tsx';
import { registerText } from '../../text/register.ts';
import { useSay, useText } from '../../text/use-text.ts';

/** Number and query code, shown once, for the applicant's receipt. */
export function Receipt({ receipt, again }: { receipt: Registered; again: () => void }) {
  const t = useText(registerText);
  const pick = useSay();
  return (
    <section className="card stack receipt" aria-labelledby="h-receipt">
      <h2 id="h-receipt">{t.done}</h2>
      <dl>
        <dt>{t.number}</dt>
        <dd>{receipt.number}</dd>
        <dt>{t.queryCode}</dt>
        <dd>{receipt.queryCode}</dd>
      </dl>
      <p>{t.codeOnce}</p>
      <p>
        {receipt.receivedOn ? (
          <Mark tone="indigo">{t.receivedIs(receipt.receivedOn)}</Mark>
        ) : (
          <Mark tone="amber">{t.noClock}</Mark>
        )}
      </p>
      {receipt.warnings.map((warning) => (
        <p key={warning.code}>
          <Mark tone="amber">{pick(warning)}</Mark>
        </p>
      ))}
      <div className="row">
        <LinkButton lead to="/requests/$id" params={{ id: receipt.id }}>
          {t.openCase}
        </LinkButton>
        <Button onClick={again}>{t.another}</Button>
        <Button onClick={() => window.print()}>{t.print}</Button>
      </div>
    </section>
  );
}
