import { useEffect, useMemo, useRef, useState } from 'react';
import type { JudgedFinding, ReceivedReportView } from '../../api/reviews.ts';
import type { Marking } from '../marked/marking.ts';

export interface Findings {
  readonly marking: Marking;
  /** Those that are listed now, in the order of the report's list. */
  readonly listed: readonly JudgedFinding[];
  readonly openOnly: boolean;
  readonly showOpenOnly: (only: boolean) => void;
  readonly current: number | null;
  readonly choose: (number: number) => void;
  /** Goes on by so many findings; `open` to those not judged yet. */
  readonly move: (by: 1 | -1, open?: boolean) => void;
  /** Shows the finding looked at in the list. */
  readonly toList: () => void;
  readonly textRef: React.RefObject<HTMLDivElement | null>;
  readonly listRef: React.RefObject<HTMLUListElement | null>;
}

/** Whether a finding still waits for a person: notes need no judgement. */
export const isOpen = (finding: JudgedFinding): boolean =>
  finding.judgement === null && finding.severity !== 'info';

/** Which finding is looked at; text and list are scrolled to it, whichever side it was chosen on. */
export function useFindings({ findings }: ReceivedReportView): Findings {
  const [current, setCurrent] = useState<number | null>(null);
  const [openOnly, showOpenOnly] = useState(false);
  const textRef = useRef<HTMLDivElement>(null);
  const listRef = useRef<HTMLUListElement>(null);
  const listed = useMemo(
    () => (openOnly ? findings.filter((one) => isOpen(one) || one.number === current) : findings),
    [findings, openOnly, current],
  );
  useEffect(() => {
    if (current === null) return;
    show(listRef.current?.querySelector(`[data-number="${current}"]`), 'nearest');
    show(textRef.current?.querySelector(`[data-findings~="${current}"]`), 'center');
  }, [current]);
  const marking = useMemo((): Marking => {
    const dismissed = new Set(
      findings.filter(({ judgement }) => judgement?.verdict === 'dismissed').map(({ number }) => number),
    );
    return {
      byNumber: new Map(findings.map((finding) => [finding.number, finding])),
      current,
      choose: setCurrent,
      isDismissed: (number) => dismissed.has(number),
    };
  }, [findings, current]);
  const move = (by: 1 | -1, open = false): void => {
    const at = findings.findIndex(({ number }) => number === current);
    const begin = at < 0 && by < 0 ? findings.length : at;
    for (let step = 1; step <= findings.length; step += 1) {
      const next = findings[(begin + by * step + findings.length * 2) % findings.length];
      if (next && (open ? isOpen(next) && next.number !== current : true)) return setCurrent(next.number);
    }
  };
  return {
    marking,
    listed,
    openOnly,
    showOpenOnly,
    current,
    choose: setCurrent,
    move,
    toList: () => show(listRef.current?.querySelector(`[data-number="${current}"]`), 'center'),
    textRef,
    listRef,
  };
}

function show(element: Element | null | undefined, block: ScrollLogicalPosition): void {
  element?.scrollIntoView({ block, inline: 'nearest' });
}
