import { Form, Select } from 'antd';
import { ActDialog } from '../../act/act-dialog.tsx';
import { reviseMember } from '../../api/collections.ts';
import { ChoiceItem, DateItem, LongTextItem, TextItem } from '../../fields/fields.tsx';
import { optionsOf } from '../../parts/choices.ts';
import { memberText } from '../../text/collection-member.ts';
import { collectionText, MEMBER_KINDS } from '../../text/collections.ts';
import { useLanguage, useText } from '../../text/use-text.ts';
import type { MemberDialogProps } from './act-dialogs.tsx';

/** Contact, dates and whether the figures are added. */
export function ReviseMemberDialog({ board, member, close }: MemberDialogProps) {
  const t = useText(memberText);
  const collection = useText(collectionText);
  const language = useLanguage();
  const { name, kind, contactName, contactPhone, contactEmail, containedInId, leftOut, submitBy } = member;
  const ownDate = submitBy === board.submitBy ? undefined : submitBy;
  const send = (values: Record<string, unknown>): Promise<object> =>
    reviseMember(board.id, member.id, {
      ...values,
      submitBy: values['submitBy'] ?? null,
      containedInId: values['containedInId'] ?? null,
      leftOut: (values['leftOut'] as string | undefined)?.trim() || null,
    });
  return (
    <ActDialog
      title={t.reviseTitle}
      close={close}
      initial={{
        ...(member.inSystem ? {} : { name }),
        kind,
        contactName,
        contactPhone,
        contactEmail,
        submitBy: ownDate,
        containedInId: containedInId ?? undefined,
        leftOut: leftOut ?? '',
      }}
      send={send}
    >
      {member.inSystem ? null : <TextItem name="name" label={collection.agency} required max={120} />}
      <ChoiceItem name="kind" label={collection.kind} required options={optionsOf(MEMBER_KINDS, language)} />
      <div className="field-pair">
        <TextItem name="contactName" label={t.contactName} max={60} />
        <TextItem name="contactPhone" label={t.contactPhone} max={40} />
      </div>
      <TextItem name="contactEmail" label={t.contactEmail} max={120} />
      <DateItem name="submitBy" label={t.ownDate} future hint={t.ownDateHint} />
      <Form.Item name="containedInId" label={t.containedIn} extra={t.containedInHint}>
        <Select
          allowClear
          showSearch={{ optionFilterProp: 'label' }}
          options={board.members
            .filter(({ id }) => id !== member.id)
            .map((other) => ({ value: other.id, label: other.name }))}
        />
      </Form.Item>
      <LongTextItem name="leftOut" label={t.leftOut} hint={t.leftOutHint} max={500} />
    </ActDialog>
  );
}
