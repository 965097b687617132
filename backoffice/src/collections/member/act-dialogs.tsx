import { Form } from 'antd';
import { ActDialog } from '../../act/act-dialog.tsx';
import { actOnMember } from '../../api/collections.ts';
import type { Board, MemberView } from '../../api/collections.ts';
import { DateItem, LongTextItem, ReasonItem, TextItem } from '../../fields/fields.tsx';
import { ReportFileField } from '../../reviews/upload/report-file-field.tsx';
import { memberText } from '../../text/collection-member.ts';
import { generalText } from '../../text/general.ts';
import { marksText } from '../../text/marks.ts';
import { useText } from '../../text/use-text.ts';

export interface MemberDialogProps {
  board: Board;
  member: MemberView;
  close: () => void;
}

/** Takes the report as it is; it counts in the sum. */
export function AcceptDialog({ board, member, close }: MemberDialogProps) {
  const t = useText(memberText);
  return (
    <ActDialog
      title={t.accept}
      lead={member.notAcceptable ? t.acceptNeedsNote : t.acceptLead}
      close={close}
      done={t.done}
      send={(values) => actOnMember(board.id, member.id, 'accept', values)}
    >
      <LongTextItem name="note" label={t.acceptNote} max={1000} required={member.notAcceptable !== null} />
    </ActDialog>
  );
}

/** Takes back an acceptance or a return. */
export function ReopenDialog({ board, member, close }: MemberDialogProps) {
  const t = useText(memberText);
  return (
    <ActDialog
      title={t.reopen}
      lead={t.reopenLead}
      close={close}
      done={t.done}
      send={(values) => actOnMember(board.id, member.id, 'reopen', values)}
    >
      <ReasonItem label={t.reason} />
    </ActDialog>
  );
}

/** The office hands in the file that the agency gave it. */
export function SubmitFileDialog({ board, member, close }: MemberDialogProps) {
  const t = useText(memberText);
  const general = useText(generalText);
  const { colon } = useText(marksText);
  return (
    <ActDialog
      title={t.submitFor}
      lead={t.submitForLead}
      close={close}
      done={t.submitted}
      send={(values) => actOnMember(board.id, member.id, 'file', values)}
    >
      <Form.Item
        name="file"
        label={t.file}
        rules={[{ required: true, message: `${t.file}${colon}${general.required}` }]}
      >
        <ReportFileField />
      </Form.Item>
      <TextItem name="note" label={t.note} />
    </ActDialog>
  );
}

/** The day on which the report appeared, where the records do not say it. */
export function PublicationDialog({ board, member, close }: MemberDialogProps) {
  const t = useText(memberText);
  return (
    <ActDialog
      title={t.publication}
      lead={t.publicationLead}
      close={close}
      initial={{ publishedOn: member.publishedOn ?? undefined }}
      send={({ publishedOn }) =>
        actOnMember(board.id, member.id, 'publication', { publishedOn: publishedOn ?? null })
      }
    >
      <DateItem name="publishedOn" label={t.publishedOn} />
    </ActDialog>
  );
}

/** Takes an agency out of the collection, with the reason. */
export function RemoveDialog({ board, member, close }: MemberDialogProps) {
  const t = useText(memberText);
  return (
    <ActDialog
      title={t.remove}
      lead={t.removeLead}
      danger
      close={close}
      send={(values) => actOnMember(board.id, member.id, 'remove', values)}
    >
      <ReasonItem label={t.reason} />
    </ActDialog>
  );
}
