import { Modal } from 'antd';
import { richText } from '../../../text/editor.ts';
import { useText } from '../../../text/use-text.ts';
import { shownKeys } from './tool-button.tsx';
import { TOOL_GROUPS } from './tools.tsx';

/** Every shortcut of the editor. */
export function KeysHelp({ close }: { close: () => void }) {
  const t = useText(richText);
  const tools = TOOL_GROUPS.flat().flatMap(({ name, keys }): [string, string][] =>
    keys === undefined ? [] : [[keys, t[name] as string]],
  );
  const rows: [string, string][] = [
    ['Control+S', t.keysSave],
    ['Alt+F10', t.keysToText],
    ['← →', t.keysInBar],
    ...tools,
    ['Control+Alt+2', t.heading2],
    ['Control+Alt+3', t.heading3],
    ['Control+Alt+4', t.heading4],
    ['Control+Alt+0', t.paragraph],
    ['Control+K', t.link],
    ['Control+F', t.find],
    ['Shift+Enter', t.keysBreak],
    ['Tab', t.keysNextCell],
    ['Esc', t.leaveFull],
  ];
  return (
    <Modal open title={t.keys} footer={null} onCancel={close} width={520}>
      <dl className="keys">
        {rows.map(([keys, name]) => (
          <div key={`${keys}${name}`}>
            <dt>
              <kbd>{shownKeys(keys)}</kbd>
            </dt>
            <dd>{name}</dd>
          </div>
        ))}
      </dl>
    </Modal>
  );
}
