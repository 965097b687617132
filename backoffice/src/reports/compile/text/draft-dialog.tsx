import { Modal } from 'antd';
import { compileText } from '../../../text/reports-compile.ts';
import { marksText } from '../../../text/marks.ts';
import { useText } from '../../../text/use-text.ts';
import { Differences } from './differences.tsx';

/** The system's draft beside what the office made of it. */
export function DraftDialog({
  label,
  draft,
  text,
  close,
}: {
  label: string;
  draft: string;
  text: string;
  close: () => void;
}) {
  const t = useText(compileText);
  const { colon } = useText(marksText);
  return (
    <Modal open title={`${t.compare}${colon}${label}`} footer={null} onCancel={close} width={760}>
      <p className="soft small">{t.compareLead}</p>
      <Differences before={draft} after={text} />
    </Modal>
  );
}
