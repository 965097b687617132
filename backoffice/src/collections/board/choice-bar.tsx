import { Button } from 'antd';
import { useState } from 'react';
import type { Board, MemberRow } from '../../api/collections.ts';
import { memberText } from '../../text/collection-member.ts';
import { collectionText } from '../../text/collections.ts';
import { useText } from '../../text/use-text.ts';
import { RemindDialog } from '../member/remind-dialog.tsx';
import { isMissing } from './select-members.ts';

interface Props {
  board: Board;
  rows: readonly MemberRow[];
  chosen: ReadonlySet<string>;
  choose: (chosen: ReadonlySet<string>) => void;
}

/** Chooses many rows at once and reminds them together. */
export function ChoiceBar({ board, rows, chosen, choose }: Props) {
  const t = useText(collectionText);
  const member = useText(memberText);
  const [reminding, setReminding] = useState(false);
  const pick = (wanted: (row: MemberRow) => boolean): void =>
    choose(new Set(rows.filter(wanted).map(({ id }) => id)));
  const overdue = rows.some(({ submission }) => submission === 'overdue');
  const ids = board.members.flatMap(({ id }) => (chosen.has(id) ? [id] : []));
  return (
    <div className="choice-bar" role="group" aria-label={member.remind}>
      {overdue ? (
        <Button size="small" onClick={() => pick(({ submission }) => submission === 'overdue')}>
          {t.chooseOverdue}
        </Button>
      ) : null}
      <Button size="small" onClick={() => pick(isMissing)}>
        {t.chooseMissing}
      </Button>
      {ids.length > 0 ? (
        <>
          <Button size="small" type="link" onClick={() => choose(new Set())}>
            {t.chooseNone}
          </Button>
          <Button size="small" type="primary" onClick={() => setReminding(true)}>
            {t.remindChosen(ids.length)}
          </Button>
        </>
      ) : null}
      {reminding ? (
        <RemindDialog
          collectionId={board.id}
          memberIds={ids}
          close={(done) => {
            setReminding(false);
            if (done) choose(new Set());
          }}
        />
      ) : null}
    </div>
  );
}
