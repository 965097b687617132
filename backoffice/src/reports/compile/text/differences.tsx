import { compileText } from '../../../text/reports-compile.ts';
import { useText } from '../../../text/use-text.ts';
import { useFigures } from './figures.ts';
import { shownText } from './stored-text.ts';
import { textDifference } from './text-difference.ts';
import './text.css';

/** What one text has and the other has not, with figures as printed. */
export function Differences({ before, after }: { before: string; after: string }) {
  const t = useText(compileText);
  const { get } = useFigures();
  const shown = (text: string): string => shownText(text, (key) => get(key)?.text ?? '？');
  const stretches = textDifference(shown(before), shown(after));
  if (stretches.every(({ kind }) => kind === 'same')) return <p className="soft">{t.compareSame}</p>;
  return (
    <p className="pre differences">
      {stretches.map(({ kind, text }, index) =>
        kind === 'same' ? (
          <span key={index}>{text}</span>
        ) : kind === 'gone' ? (
          <del key={index}>{text}</del>
        ) : (
          <ins key={index}>{text}</ins>
        ),
      )}
    </p>
  );
}
