import { useQuery } from '@tanstack/react-query';
import { fetchComparison } from '../../../api/reports-compilation.ts';
import { Facts } from '../../../parts/facts.tsx';
import { signText } from '../../../text/reports-sign.ts';
import { useText } from '../../../text/use-text.ts';
import { useFigures } from '../text/figures.ts';
import { useWorkbench } from '../workbench.ts';

/** What a leader asks for first. */
const KEY_CELLS = [
  't2.normative_docs.in_force',
  't3.new_received.total',
  't3.total_handled.total',
  't3.carried_out.total',
  't4.review.total',
  't4.direct_suit.total',
] as const;

/** The figures that carry the report, beside last year's; each opens what it counted. */
export function KeyFigures() {
  const t = useText(signText);
  const { open } = useFigures();
  const { reportKey, compilation } = useWorkbench();
  const { data } = useQuery({
    queryKey: ['comparison', reportKey, compilation.frozen?.at ?? null],
    queryFn: () => fetchComparison(reportKey),
  });
  if (!data) return null;
  return (
    <section className="card" aria-labelledby="h-key">
      <h2 id="h-key">{t.keyFigures}</h2>
      <Facts
        across
        rows={KEY_CELLS.flatMap((cell) => {
          const row = data.rows.find((one) => one.cell === cell);
          if (!row) return [];
          const { value, previous, change } = row;
          return [
            [
              t[`key_${cell}`],
              <span key={cell} className="key-figure">
                <button
                  type="button"
                  className="link-button"
                  aria-label={`${t[`key_${cell}`]} ${value}`}
                  onClick={() => open(cell)}
                >
                  {value}
                </button>
                {previous === null || change === null ? null : (
                  <span className="soft small"> {t.againstLastYear(previous, change)}</span>
                )}
              </span>,
            ] as const,
          ];
        })}
      />
    </section>
  );
}
