import { Button, Form, Input, Modal, Radio } from 'antd';
import { useState } from 'react';
import { useAct } from '../../act/use-act.ts';
import { actOnCollection } from '../../api/collections.ts';
import type { Reminded } from '../../api/collections.ts';
import { ProblemList } from '../../parts/problems.tsx';
import { memberText } from '../../text/collection-member.ts';
import { generalText } from '../../text/general.ts';
import { useText } from '../../text/use-text.ts';
import { ReminderLetters } from './reminder-letters.tsx';

interface Props {
  collectionId: string;
  memberIds: readonly string[];
  close: (done: boolean) => void;
}

/** Reminds one agency or many; for those outside it gives the words to send. */
export function RemindDialog({ collectionId, memberIds, close }: Props) {
  const t = useText(memberText);
  const general = useText(generalText);
  const [about, setAbout] = useState<'submission' | 'publication'>('submission');
  const [text, setText] = useState('');
  const [letters, setLetters] = useState<Reminded['letters'] | null>(null);
  const act = useAct((input: object) => actOnCollection<Reminded>(collectionId, 'remind', input), {
    done: t.done,
    then: (reminded) => setLetters(reminded.letters),
  });
  if (letters !== null)
    return (
      <Modal
        open
        title={t.letters}
        width={680}
        onCancel={() => close(true)}
        footer={<Button onClick={() => close(true)}>{general.close}</Button>}
      >
        <ReminderLetters letters={letters} />
      </Modal>
    );
  return (
    <Modal
      open
      title={t.remind}
      okText={t.remind}
      cancelText={general.cancel}
      confirmLoading={act.working}
      onCancel={() => close(false)}
      onOk={() => void act.run({ memberIds, about, ...(text.trim() ? { text: text.trim() } : {}) })}
      mask={{ closable: false }}
    >
      <p className="act-lead">{t.remindLead(memberIds.length)}</p>
      <Form layout="vertical">
        <Form.Item label={t.remindAbout}>
          <Radio.Group
            value={about}
            onChange={(event) => setAbout(event.target.value as typeof about)}
            options={[
              { value: 'submission', label: t.aboutSubmission },
              { value: 'publication', label: t.aboutPublication },
            ]}
          />
        </Form.Item>
        <Form.Item label={t.remindText} extra={t.remindTextHint}>
          <Input.TextArea
            value={text}
            maxLength={2000}
            aria-label={t.remindText}
            autoSize={{ minRows: 3, maxRows: 10 }}
            onChange={(event) => setText(event.target.value)}
          />
        </Form.Item>
      </Form>
      <ProblemList problems={act.problems} />
    </Modal>
  );
}
