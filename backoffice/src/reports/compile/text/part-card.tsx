import type { Editor } from '@tiptap/react';
import { App, Button } from 'antd';
import { useEffect, useMemo, useState } from 'react';
import type { CompilationPart } from '../../../api/reports-compilation.ts';
import { Mark } from '../../../parts/mark.tsx';
import { instantText } from '../../../text/dates.ts';
import { generalText } from '../../../text/general.ts';
import { compileText } from '../../../text/reports-compile.ts';
import { marksText } from '../../../text/marks.ts';
import { useSay, useText } from '../../../text/use-text.ts';
import { useWorkbench } from '../workbench.ts';
import { ConflictCard } from './conflict-card.tsx';
import { DraftDialog } from './draft-dialog.tsx';
import { FigurePicker } from './figure-picker.tsx';
import { useFigures } from './figures.ts';
import { PartEditor } from './part-editor.tsx';
import { placeIn, storedPlaces } from './stored-places.ts';
import { shownText } from './stored-text.ts';
import { TypedNumbers } from './typed-numbers-list.tsx';

/** One written part: its editor, the figures to put into it, and the way back to the system's draft. */
export function PartCard({ part, enter }: { part: CompilationPart; enter: () => void }) {
  const t = useText(compileText);
  const general = useText(generalText);
  const { colon } = useText(marksText);
  const pick = useSay();
  const { modal } = App.useApp();
  const { get } = useFigures();
  const { writing, writable, findings, checkedTexts, focus } = useWorkbench();
  const [editor, setEditor] = useState<Editor | null>(null);
  const [dialog, open] = useState<'figures' | 'draft' | null>(null);
  const written = writing.parts[part.id];
  const { text, conflict } = written;
  const label = pick(part.label);
  const isDraft = text === part.draft;
  const isChecked = checkedTexts[part.id] === text;
  const marks = useMemo(
    () =>
      isChecked
        ? findings.flatMap(({ at, severity, message }) =>
            at?.part === part.id ? [{ start: at.start, end: at.end, severity, message }] : [],
          )
        : [],
    [isChecked, findings, part.id],
  );
  useEffect(() => {
    if (!editor || focus?.finding.at?.part !== part.id) return;
    const place = placeIn(storedPlaces(editor.state.doc), focus.finding.at);
    if (!place) return;
    editor.chain().focus().setTextSelection(place).scrollIntoView().run();
    const { node } = editor.view.domAtPos(place.from);
    (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
  }, [editor, focus, part.id]);
  const restore = (): void => {
    modal.confirm({
      title: `${t.restore}${colon}${label}`,
      content: t.restoreAsk,
      okText: t.restore,
      cancelText: general.cancel,
      onOk: () => writing.change(part.id, part.draft),
    });
  };
  return (
    <section className="card part" aria-labelledby={`h-${part.id}`} onFocus={enter}>
      <div className="card-head">
        <h2 id={`h-${part.id}`}>
          {label} <Mark tone={isDraft ? 'plain' : 'indigo'}>{isDraft ? t.drafted : t.own}</Mark>
        </h2>
        <span className="soft small">
          {part.savedByName && part.savedAt
            ? `${t.savedBy(part.savedByName, instantText(part.savedAt))} · `
            : ''}
          {t.signs([...shownText(text, (key) => get(key)?.text).replaceAll(/\s/g, '')].length)}
        </span>
      </div>
      {conflict ? (
        <ConflictCard mine={text} theirs={conflict} settle={(choice) => writing.settle(part.id, choice)} />
      ) : null}
      {writable ? (
        <div className="part-tools" role="toolbar" aria-label={`${t.toolbar}${colon}${label}`}>
          <Button size="small" onClick={() => open('figures')}>
            {t.insert}
          </Button>
          <Button size="small" type="text" onClick={() => editor?.chain().focus().undo().run()}>
            {t.undo}
          </Button>
          <Button size="small" type="text" onClick={() => editor?.chain().focus().redo().run()}>
            {t.redo}
          </Button>
          <span className="part-tools-gap" />
          <Button size="small" type="text" disabled={isDraft} onClick={() => open('draft')}>
            {t.compare}
          </Button>
          <Button size="small" type="text" disabled={isDraft} onClick={restore}>
            {t.restore}
          </Button>
        </div>
      ) : null}
      <PartEditor
        label={label}
        value={text}
        writable={writable}
        marks={marks}
        change={(stored) => writing.change(part.id, stored)}
        ready={setEditor}
        leave={() => void writing.flush()}
      />
      {writable && editor ? <TypedNumbers editor={editor} text={text} /> : null}
      {dialog === 'figures' ? (
        <FigurePicker
          close={() => open(null)}
          choose={({ key }) => {
            open(null);
            editor?.chain().focus().insertContent({ type: 'figure', attrs: { key } }).run();
          }}
        />
      ) : null}
      {dialog === 'draft' ? (
        <DraftDialog label={label} draft={part.draft} text={text} close={() => open(null)} />
      ) : null}
    </section>
  );
}
