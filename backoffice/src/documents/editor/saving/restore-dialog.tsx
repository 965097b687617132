import { Modal } from 'antd';
import { savingText } from '../../../text/editor-saving.ts';
import { useText } from '../../../text/use-text.ts';
import { clockTime } from './clock-time.ts';
import { useFieldNames } from './use-field-names.ts';

/** Asks what shall happen to changes that did not reach the server last time. */
export function RestoreDialog({
  at,
  fields,
  restore,
  drop,
}: {
  at: number;
  fields: readonly string[];
  restore: () => void;
  drop: () => void;
}) {
  const t = useText(savingText);
  const names = useFieldNames();
  return (
    <Modal
      open
      title={t.restoreTitle}
      okText={t.restore}
      cancelText={t.dropCopy}
      onOk={restore}
      onCancel={drop}
      closable={false}
      keyboard={false}
      mask={{ closable: false }}
    >
      <p>{t.restoreHint(clockTime(at))}</p>
      <p>
        {t.restoreFields}
        {fields.map(names).join('、')}
      </p>
    </Modal>
  );
}
