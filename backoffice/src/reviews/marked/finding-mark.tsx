import type { KeyboardEvent, ReactNode } from 'react';
import { reviewText } from '../../text/reviews.ts';
import { useText } from '../../text/use-text.ts';
import { useMarking } from './marking.ts';
import { gravest } from './tones.ts';

/** Words or a figure that findings concern; choosing them leads to the finding, again to the next one there. */
export function FindingMark({ numbers, children }: { numbers: readonly number[]; children: ReactNode }) {
  const t = useText(reviewText);
  const { byNumber, current, choose, isDismissed } = useMarking();
  const findings = numbers.flatMap((number) => byNumber.get(number) ?? []);
  const open = findings.filter(({ number }) => !isDismissed(number));
  const severity = gravest(open);
  if (findings.length === 0) return <>{children}</>;
  const at = current === null ? -1 : numbers.indexOf(current);
  const next = (): void => choose(numbers[(at + 1) % numbers.length]!);
  const onKeyDown = (event: KeyboardEvent): void => {
    if (event.key !== 'Enter' && event.key !== ' ') return;
    event.preventDefault();
    next();
  };
  return (
    <mark
      className={`found found-${severity ?? 'dismissed'}`}
      role="button"
      tabIndex={0}
      data-findings={numbers.join(' ')}
      aria-current={at >= 0 ? 'true' : undefined}
      // The words themselves are the name; what was found describes them.
      title={findings.map(({ number, message }) => t.markLabel(String(number), message)).join('\n')}
      onClick={next}
      onKeyDown={onKeyDown}
    >
      {children}
      <sup aria-hidden="true">{numbers.join(',')}</sup>
    </mark>
  );
}
