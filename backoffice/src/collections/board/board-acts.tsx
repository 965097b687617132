import { DownloadOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useState } from 'react';
import { collectionExportUrl } from '../../api/collections.ts';
import type { Board } from '../../api/collections.ts';
import { collectionText } from '../../text/collections.ts';
import { useText } from '../../text/use-text.ts';
import { AddMembersDialog, CloseDialog, ReviseDialog } from './board-dialogs.tsx';

type Dialog = 'revise' | 'add' | 'close';

/** What may be done with the collection as a whole. */
export function BoardActs({ board }: { board: Board }) {
  const t = useText(collectionText);
  const [dialog, open] = useState<Dialog | null>(null);
  const close = (): void => open(null);
  return (
    <div className="row">
      <Button icon={<DownloadOutlined aria-hidden="true" />} href={collectionExportUrl(board.id)} download>
        {t.export}
      </Button>
      {board.mayManage ? (
        <>
          {board.closedOn ? null : (
            <>
              <Button onClick={() => open('add')}>{t.addMembers}</Button>
              <Button onClick={() => open('revise')}>{t.edit}</Button>
            </>
          )}
          <Button onClick={() => open('close')}>{board.closedOn ? t.reopen : t.close}</Button>
        </>
      ) : null}
      {dialog === 'revise' ? <ReviseDialog board={board} close={close} /> : null}
      {dialog === 'add' ? <AddMembersDialog board={board} close={close} /> : null}
      {dialog === 'close' ? <CloseDialog board={board} close={close} /> : null}
    </div>
  );
}
