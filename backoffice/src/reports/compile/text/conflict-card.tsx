import { Button } from 'antd';
import type { CompilationPart } from '../../../api/reports-compilation.ts';
import { instantText } from '../../../text/dates.ts';
import { compileText } from '../../../text/reports-compile.ts';
import { useText } from '../../../text/use-text.ts';
import { Differences } from './differences.tsx';

/** Two people wrote the same part: both texts are there, one is chosen, nothing is overwritten in silence. */
export function ConflictCard({
  mine,
  theirs,
  settle,
}: {
  mine: string;
  theirs: CompilationPart;
  settle: (choice: 'mine' | 'theirs') => void;
}) {
  const t = useText(compileText);
  return (
    <div className="conflict stack" role="alert">
      <p>{t.conflict(theirs.savedByName ?? t.someone, theirs.savedAt ? instantText(theirs.savedAt) : '—')}</p>
      <p className="soft small">{t.conflictLead}</p>
      <Differences before={theirs.text} after={mine} />
      <div className="row">
        <Button onClick={() => settle('mine')}>{t.keepMine}</Button>
        <Button onClick={() => settle('theirs')}>{t.takeTheirs}</Button>
      </div>
    </div>
  );
}
