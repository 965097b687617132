import type { ReactNode } from 'react';
import { Mark } from '../parts/mark.tsx';
import { listsText } from '../text/document-lists.ts';
import { useText } from '../text/use-text.ts';

interface Props {
  id: string;
  title: string;
  total: number;
  overdue?: number;
  /** The way to the whole list. */
  whole?: ReactNode;
  children: ReactNode;
}

/** A short list of the day: what it is, how many, how many of them late, and the way to all. */
export function DeskCard({ id, title, total, overdue = 0, whole, children }: Props) {
  const t = useText(listsText);
  return (
    <section className="card board-list" aria-labelledby={id}>
      <div className="card-head">
        <h2 id={id}>
          {title} <span className="soft">{total}</span>{' '}
          {overdue > 0 ? <Mark tone="cinnabar">{t.overdueCount(overdue)}</Mark> : null}
        </h2>
        {whole}
      </div>
      {children}
    </section>
  );
}
