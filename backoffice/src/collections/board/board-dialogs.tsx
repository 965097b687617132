import { useQuery } from '@tanstack/react-query';
import { Checkbox, Form, Input, Modal } from 'antd';
import { useState } from 'react';
import { ActDialog } from '../../act/act-dialog.tsx';
import { useAct } from '../../act/use-act.ts';
import { actOnCollection, fetchProposal, reviseCollection } from '../../api/collections.ts';
import type { Board } from '../../api/collections.ts';
import { DateItem, LongTextItem, TextItem } from '../../fields/fields.tsx';
import { Loaded } from '../../parts/loaded.tsx';
import { ProblemList } from '../../parts/problems.tsx';
import { collectionText } from '../../text/collections.ts';
import { generalText } from '../../text/general.ts';
import { memberText } from '../../text/collection-member.ts';
import { useText } from '../../text/use-text.ts';
import { fromOutside, fromTree, toInput } from '../open/draft-members.ts';
import type { DraftMember } from '../open/draft-members.ts';
import { MembersChoice } from '../open/members-choice.tsx';
import { OutsideField } from '../open/outside-field.tsx';
import '../open/open.css';

interface Props {
  board: Board;
  close: () => void;
}

/** Title, dates and note of a collection. */
export function ReviseDialog({ board, close }: Props) {
  const t = useText(collectionText);
  const { title, note, submitBy, publishBy, includeOwn } = board;
  return (
    <ActDialog
      title={t.edit}
      close={close}
      initial={{ title, note, submitBy, publishBy, includeOwn }}
      send={(values) => reviseCollection(board.id, values)}
    >
      <TextItem name="title" label={t.name} required max={120} />
      <div className="field-pair">
        <DateItem name="submitBy" label={t.submitBy} required future hint={t.submitByHint} />
        <DateItem name="publishBy" label={t.publishBy} required future />
      </div>
      <Form.Item name="note" label={t.note}>
        <Input.TextArea autoSize={{ minRows: 2, maxRows: 8 }} maxLength={2000} />
      </Form.Item>
      <Form.Item name="includeOwn" valuePropName="checked">
        <Checkbox>{t.includeOwn}</Checkbox>
      </Form.Item>
    </ActDialog>
  );
}

/** Ends the collection, or opens it again. */
export function CloseDialog({ board, close }: Props) {
  const t = useText(collectionText);
  const member = useText(memberText);
  const closed = board.closedOn !== null;
  return (
    <ActDialog
      title={closed ? t.reopen : t.close}
      lead={closed ? undefined : t.closeLead}
      close={close}
      send={(values) => actOnCollection(board.id, closed ? 'reopen' : 'close', values)}
    >
      <LongTextItem name="reason" label={member.reason} max={500} required={closed} />
    </ActDialog>
  );
}

/** More agencies, from the tree or outside of it. */
export function AddMembersDialog({ board, close }: Props) {
  const t = useText(collectionText);
  const { agencyId, year } = board;
  const proposal = useQuery({
    queryKey: ['collection-proposal', agencyId, year],
    queryFn: () => fetchProposal({ agencyId, year }),
    staleTime: Infinity,
  });
  const names = new Set(board.members.map(({ name }) => name));
  const ids = new Set(board.members.map(({ aboutAgencyId }) => aboutAgencyId));
  return (
    <Loaded query={proposal}>
      {({ members }) => (
        <AddMembers
          boardId={board.id}
          known={names}
          offered={members.filter(({ aboutAgencyId }) => !ids.has(aboutAgencyId)).map(fromTree)}
          title={t.addMembers}
          close={close}
        />
      )}
    </Loaded>
  );
}

function AddMembers({
  boardId,
  known,
  offered,
  title,
  close,
}: {
  boardId: string;
  known: ReadonlySet<string>;
  offered: readonly DraftMember[];
  title: string;
  close: () => void;
}) {
  const t = useText(collectionText);
  const general = useText(generalText);
  const [members, setMembers] = useState(offered);
  const [chosen, choose] = useState<ReadonlySet<string>>(new Set());
  const act = useAct((input: object) => actOnCollection(boardId, 'members', input), { then: close });
  const picked = members.filter(({ key }) => chosen.has(key));
  return (
    <Modal
      open
      title={title}
      width={760}
      okText={title}
      cancelText={general.cancel}
      okButtonProps={{ disabled: picked.length === 0 }}
      confirmLoading={act.working}
      onCancel={close}
      onOk={() => void act.run({ members: toInput(picked) })}
      mask={{ closable: false }}
    >
      <div className="stack">
        {members.length > 0 ? (
          <MembersChoice
            members={members}
            chosen={chosen}
            choose={choose}
            setKind={(key, kind) =>
              setMembers((all) => all.map((one) => (one.key === key ? { ...one, kind } : one)))
            }
          />
        ) : null}
        <OutsideField
          known={new Set([...known, ...members.map(({ name }) => name)])}
          add={(agencies) => {
            const added = agencies.map(fromOutside);
            setMembers((all) => [...all, ...added]);
            choose(new Set([...chosen, ...added.map(({ key }) => key)]));
          }}
        />
        <ProblemList problems={act.problems} />
        <span className="hidden-text">{t.selected(picked.length, members.length)}</span>
      </div>
    </Modal>
  );
}
