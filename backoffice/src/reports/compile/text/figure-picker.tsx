import { SearchOutlined } from '@ant-design/icons';
import { Input, Modal } from 'antd';
import type { InputRef } from 'antd';
import { useRef, useState } from 'react';
import type { FigureView } from '../../../api/reports-compilation.ts';
import { compileText } from '../../../text/reports-compile.ts';
import { useSay, useText } from '../../../text/use-text.ts';
import { useFigures } from './figures.ts';

const AT_ONCE = 60;

/** The figures of the report with their values, to be found by name; the one chosen goes into the text. */
export function FigurePicker({ choose, close }: { choose: (figure: FigureView) => void; close: () => void }) {
  const t = useText(compileText);
  const pick = useSay();
  const { all } = useFigures();
  const [words, setWords] = useState('');
  const field = useRef<InputRef>(null);
  const wanted = words.trim().toLowerCase().split(/\s+/).filter(Boolean);
  const found = all.filter((figure) => {
    const text = `${figure.label.zh} ${figure.label.en} ${figure.text} ${t[`group_${figure.group}`]}`;
    return wanted.every((word) => text.toLowerCase().includes(word));
  });
  // Without a search the figures that say something come first.
  const shown = (wanted.length > 0 ? found : found.filter(({ value }) => value !== 0)).slice(0, AT_ONCE);
  const groups = [...new Set(shown.map(({ group }) => group))];
  return (
    <Modal
      open
      title={t.insert}
      footer={null}
      onCancel={close}
      width={620}
      afterOpenChange={(isOpen) => isOpen && field.current?.focus()}
    >
      <Input
        ref={field}
        allowClear
        value={words}
        prefix={<SearchOutlined aria-hidden="true" />}
        placeholder={t.insertHint}
        aria-label={t.insertHint}
        onChange={(event) => setWords(event.target.value)}
        onPressEnter={() => shown[0] && choose(shown[0])}
      />
      <div className="picker">
        {groups.map((group) => (
          <section key={group} aria-label={t[`group_${group}`]}>
            <h3>{t[`group_${group}`]}</h3>
            <ul>
              {shown
                .filter((figure) => figure.group === group)
                .map((figure) => (
                  <li key={figure.key}>
                    <button type="button" onClick={() => choose(figure)}>
                      <span>{pick(figure.label)}</span>
                      <b>{figure.text}</b>
                    </button>
                  </li>
                ))}
            </ul>
          </section>
        ))}
        {shown.length === 0 ? <p className="soft">{t.insertNone}</p> : null}
        {found.length > shown.length ? (
          <p className="soft small">{t.insertMore(found.length - shown.length)}</p>
        ) : null}
      </div>
    </Modal>
  );
}
