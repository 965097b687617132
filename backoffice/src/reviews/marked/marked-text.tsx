import type { MarkedReportView } from '../../../../src/modules/reporting/contract.ts';
import { FindingMark } from './finding-mark.tsx';
import { MarkedTable } from './marked-table.tsx';

type Section = MarkedReportView['sections'][number];

/** A report in its own words, chapter by chapter, with what the checks found marked where it stands. */
export function MarkedText({ report }: { report: MarkedReportView }) {
  return (
    <article className="marked" aria-label={report.title}>
      {report.sections.map((section, index) => (
        <MarkedSection key={`${section.id}-${index}`} section={section} />
      ))}
    </article>
  );
}

function MarkedSection({ section }: { section: Section }) {
  return (
    <section>
      {section.heading ? (
        <h2>
          {section.heading.findings.length > 0 ? (
            <FindingMark numbers={section.heading.findings}>{section.heading.text}</FindingMark>
          ) : (
            section.heading.text
          )}
        </h2>
      ) : null}
      {section.blocks.map((block, index) =>
        block.kind === 'table' ? (
          <MarkedTable key={index} table={block} />
        ) : (
          <p key={index}>
            {block.segments.map((segment, at) =>
              segment.findings.length > 0 ? (
                <FindingMark key={at} numbers={segment.findings}>
                  {segment.text}
                </FindingMark>
              ) : (
                segment.text
              ),
            )}
          </p>
        ),
      )}
    </section>
  );
}
