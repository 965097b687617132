import { Grid } from 'antd';
import type { ReactNode } from 'react';
import { requestsText } from '../text/requests.ts';
import { useText } from '../text/use-text.ts';

/** Filters stand open on a desk and are folded away on a phone, unless one is set. */
export function FilterFold({ active, children }: { active: boolean; children: ReactNode }) {
  const t = useText(requestsText);
  if (Grid.useBreakpoint().md !== false) return <>{children}</>;
  return (
    <details className="filter-fold" open={active}>
      <summary>{t.filters}</summary>
      {children}
    </details>
  );
}
