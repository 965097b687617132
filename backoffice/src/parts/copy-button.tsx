import { CopyOutlined } from '@ant-design/icons';
import { App, Button } from 'antd';
import { memberText } from '../text/collection-member.ts';
import { useText } from '../text/use-text.ts';

/** Copies words; where the browser does not let, they are marked to be copied by hand. */
export function CopyButton({ text, label, about }: { text: string; label?: string; about?: string }) {
  const t = useText(memberText);
  const { message, modal } = App.useApp();
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text);
      void message.success(t.copied);
    } catch {
      modal.info({
        title: label ?? t.copy,
        content: <textarea readOnly rows={8} value={text} className="copy-by-hand" />,
      });
    }
  };
  return (
    <Button
      size="small"
      icon={<CopyOutlined aria-hidden="true" />}
      aria-label={about ? `${label ?? t.copy} ${about}` : undefined}
      onClick={() => void copy()}
    >
      {label ?? t.copy}
    </Button>
  );
}
