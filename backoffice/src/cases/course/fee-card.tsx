import type { Case } from '../../api/requests.ts';
import { Day } from '../../parts/day.tsx';
import { Facts } from '../../parts/facts.tsx';
import { caseText } from '../../text/case.ts';
import { useText } from '../../text/use-text.ts';

/** The processing fee and its payment. */
export function FeeCard({ data: { fee } }: { data: Case }) {
  const t = useText(caseText);
  if (!fee) return null;
  return (
    <section className="card" aria-labelledby="h-fee">
      <h2 id="h-fee">{t.fee}</h2>
      <Facts
        across
        rows={[
          [
            fee.basis === 'per_page' ? t.feePerPage(fee.quantity) : t.feePerRequest(fee.quantity),
            t.feeAmount(fee.amount, fee.tariffAmount),
          ],
          [t.sentOn, <Day key="s" on={fee.noticeSentOn} />],
          [t.reachedOn, <Day key="r" on={fee.noticeReceivedOn} />],
          fee.paidOn
            ? [t.paidOn, <Day key="p" on={fee.paidOn} />]
            : [t.payBy, <Day key="p" on={fee.payBy} />],
        ]}
      />
    </section>
  );
}
