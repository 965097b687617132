import type { Comparison } from '../../api/document-desk.ts';

type Paragraph = Comparison['paragraphs'][number];

/** One paragraph in both texts: beside each other, or its old and new words in one. */
export function ParagraphRow({ paragraph, isInline }: { paragraph: Paragraph; isInline: boolean }) {
  const { kind } = paragraph;
  if (isInline)
    return (
      <p className={`compare-paragraph is-${kind}`}>
        <Runs paragraph={paragraph} />
      </p>
    );
  return (
    <div className={`compare-row is-${kind}`}>
      <p className={kind === 'added' ? 'is-absent' : undefined}>
        {kind === 'added' ? null : <Runs paragraph={paragraph} without="added" />}
      </p>
      <p className={kind === 'removed' ? 'is-absent' : undefined}>
        {kind === 'removed' ? null : <Runs paragraph={paragraph} without="removed" />}
      </p>
    </div>
  );
}

function Runs({ paragraph, without }: { paragraph: Paragraph; without?: 'added' | 'removed' }) {
  return (
    <>
      {paragraph.runs
        .filter(({ kind }) => kind !== without)
        .map(({ kind, text }, index) =>
          kind === 'added' ? (
            <ins key={index}>{text}</ins>
          ) : kind === 'removed' ? (
            <del key={index}>{text}</del>
          ) : (
            <span key={index}>{text}</span>
          ),
        )}
    </>
  );
}
