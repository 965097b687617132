import type { ReactNode } from 'react';
import { generalText } from '../text/general.ts';
import { useText } from '../text/use-text.ts';

function Must() {
  const t = useText(generalText);
  return <span className="must">{t.must}</span>;
}

/** Says with a word which fields must be filled in. */
export function markRequired(label: ReactNode, { required }: { required: boolean }): ReactNode {
  return (
    <>
      {label}
      {required ? <Must /> : null}
    </>
  );
}
