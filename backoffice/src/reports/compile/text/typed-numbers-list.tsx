import type { Editor } from '@tiptap/react';
import { Button, Select } from 'antd';
import { useMemo, useState } from 'react';
import type { FigureView } from '../../../api/reports-compilation.ts';
import { compileText } from '../../../text/reports-compile.ts';
import { useSay, useText } from '../../../text/use-text.ts';
import { useFigures } from './figures.ts';
import { placeIn, storedPlaces } from './stored-places.ts';
import { shownText } from './stored-text.ts';
import { typedNumbers } from './typed-numbers.ts';
import type { TypedNumber } from './typed-numbers.ts';

/** Numbers typed by hand that equal a figure: offered to be bound, so that they follow it. */
export function TypedNumbers({ editor, text }: { editor: Editor; text: string }) {
  const t = useText(compileText);
  const { all } = useFigures();
  const found = useMemo(() => typedNumbers(text, all), [text, all]);
  if (found.length === 0) return null;
  return (
    <details className="typed">
      <summary>
        {t.typed}（{found.length}）
      </summary>
      <p className="soft small">{t.typedLead}</p>
      <ul className="entries">
        {found.map((number) => (
          <Typed key={`${number.start} ${number.text}`} number={number} editor={editor} />
        ))}
      </ul>
    </details>
  );
}

function Typed({ number, editor }: { number: TypedNumber<FigureView>; editor: Editor }) {
  const t = useText(compileText);
  const pick = useSay();
  const { get } = useFigures();
  const [key, choose] = useState(number.figures[0]!.key);
  const bind = (): void => {
    const place = placeIn(storedPlaces(editor.state.doc), number);
    if (place) editor.chain().insertContentAt(place, { type: 'figure', attrs: { key } }).run();
  };
  const shown = (words: string): string =>
    shownText(words.replace(/^[^[]*\]\]/, '').replace(/\[\[[^\]]*$/, ''), (one) => get(one)?.text);
  return (
    <li className="row">
      <span>
        …{shown(number.before)}
        <b>{number.text}</b>
        {shown(number.after)}…
      </span>
      <Select
        size="small"
        value={key}
        onChange={choose}
        aria-label={t.typedFigure(number.text)}
        popupMatchSelectWidth={false}
        options={number.figures.map((figure) => ({ value: figure.key, label: pick(figure.label) }))}
      />
      <Button size="small" onClick={bind}>
        {t.bind}
      </Button>
    </li>
  );
}
