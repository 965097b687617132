import { CloseOutlined } from '@ant-design/icons';
import type { Editor } from '@tiptap/core';
import { App, Button, Checkbox, Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { InputRef } from 'antd';
import { richText } from '../../../text/editor.ts';
import { generalText } from '../../../text/general.ts';
import { useText } from '../../../text/use-text.ts';
import { findText } from './find-text.ts';
import type { Hit } from './find-text.ts';
import { MARKING } from './marking.ts';

/** Finds and replaces in the text; hits are shown in it, the one at hand more strongly. */
export function FindBar({ editor, close }: { editor: Editor; close: () => void }) {
  const t = useText(richText);
  const general = useText(generalText);
  const { message } = App.useApp();
  const [words, setWords] = useState('');
  const [instead, setInstead] = useState('');
  const [matchCase, setMatchCase] = useState(false);
  const [at, setAt] = useState(0);
  const [hits, setHits] = useState<readonly Hit[]>([]);
  const field = useRef<InputRef>(null);
  useEffect(() => field.current?.focus(), []);
  useEffect(() => {
    const look = (): void => setHits(findText(editor.state.doc, words, matchCase));
    look();
    editor.on('update', look);
    return () => void editor.off('update', look);
  }, [editor, words, matchCase]);
  const chosen = hits.length === 0 ? -1 : Math.min(at, hits.length - 1);
  useEffect(() => {
    const stretches = hits.map((hit, index) => ({
      ...hit,
      className: index === chosen ? 'hit hit-chosen' : 'hit',
    }));
    mark(editor, stretches);
    return () => mark(editor, []);
  }, [editor, hits, chosen]);
  const go = (step: number): void => {
    if (hits.length === 0) return;
    const next = (chosen + step + hits.length) % hits.length;
    setAt(next);
    show(editor, hits[next]!);
  };
  const replaceOne = (): void => {
    const hit = hits[chosen];
    if (!hit) return;
    editor
      .chain()
      .insertContentAt({ from: hit.from, to: hit.to }, instead === '' ? [] : { type: 'text', text: instead })
      .run();
  };
  const replaceAll = (): void => {
    editor
      .chain()
      .command(({ tr }) => {
        for (const { from, to } of [...hits].reverse()) tr.insertText(instead, from, to);
        return true;
      })
      .run();
    void message.info(t.replaced(hits.length));
  };
  return (
    <div
      className="find-bar"
      role="search"
      aria-label={t.find}
      onKeyDown={(event) => {
        if (event.key === 'Escape') {
          event.stopPropagation();
          close();
        }
      }}
    >
      <Input
        ref={field}
        size="small"
        aria-label={t.findWords}
        placeholder={t.findWords}
        value={words}
        onChange={({ target }) => setWords(target.value)}
        onPressEnter={(event) => {
          event.preventDefault();
          go(event.shiftKey ? -1 : 1);
        }}
      />
      <Button size="small" onClick={() => go(-1)} disabled={hits.length === 0}>
        {t.previous}
      </Button>
      <Button size="small" onClick={() => go(1)} disabled={hits.length === 0}>
        {t.next}
      </Button>
      <span role="status" className="small soft">
        {words === '' ? '' : t.hits(chosen + 1, hits.length)}
      </span>
      <Input
        size="small"
        aria-label={t.replaceWith}
        placeholder={t.replaceWith}
        value={instead}
        onChange={({ target }) => setInstead(target.value)}
        onPressEnter={(event) => {
          event.preventDefault();
          replaceOne();
        }}
      />
      <Button size="small" onClick={replaceOne} disabled={hits.length === 0}>
        {t.replace}
      </Button>
      <Button size="small" onClick={replaceAll} disabled={hits.length === 0}>
        {t.replaceAll}
      </Button>
      <Checkbox checked={matchCase} onChange={({ target }) => setMatchCase(target.checked)}>
        {t.matchCase}
      </Checkbox>
      <Button type="text" size="small" icon={<CloseOutlined />} aria-label={general.close} onClick={close} />
    </div>
  );
}

function mark(editor: Editor, stretches: readonly object[]): void {
  if (editor.isDestroyed) return;
  editor.view.dispatch(
    editor.state.tr.setMeta(MARKING, { by: 'search', stretches }).setMeta('addToHistory', false),
  );
}

function show(editor: Editor, { from, to }: Hit): void {
  editor.chain().setTextSelection({ from, to }).scrollIntoView().run();
}
