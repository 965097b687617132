import { Button, Input } from 'antd';
import { useState } from 'react';
import { collectionText } from '../../text/collections.ts';
import { useText } from '../../text/use-text.ts';
import { readOutsideLines } from './outside-lines.ts';
import type { LineProblem, OutsideAgency } from './outside-lines.ts';

interface Props {
  known: ReadonlySet<string>;
  add: (agencies: OutsideAgency[]) => void;
}

/** Takes a pasted list of agencies outside the system. */
export function OutsideField({ known, add }: Props) {
  const t = useText(collectionText);
  const [text, setText] = useState('');
  const [problems, setProblems] = useState<readonly LineProblem[]>([]);
  const take = (): void => {
    const read = readOutsideLines(text, known);
    setProblems(read.problems);
    add(read.agencies);
    setText('');
  };
  return (
    <div className="stack" style={{ gap: 8 }}>
      <h3>{t.addOutside}</h3>
      <p className="soft small">{t.outsideLead}</p>
      <Input.TextArea
        value={text}
        onChange={(event) => setText(event.target.value)}
        autoSize={{ minRows: 3, maxRows: 12 }}
        placeholder={t.outsideExample}
        aria-label={t.addOutside}
      />
      {problems.length > 0 ? (
        <ul role="status" className="small">
          {problems.map(({ line, what, words }) => (
            <li key={`${line}-${what}`}>{t.lineWrong(line, `${t[what]}（${words}）`)}</li>
          ))}
        </ul>
      ) : null}
      <div>
        <Button onClick={take} disabled={text.trim() === ''}>
          {t.addLines}
        </Button>
      </div>
    </div>
  );
}
