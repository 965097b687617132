import type { UseQueryResult } from '@tanstack/react-query';
import { useQueryClient } from '@tanstack/react-query';
import { Form, Radio } from 'antd';
import { useState } from 'react';
import { ActDialog } from '../../../act/act-dialog.tsx';
import { useAct } from '../../../act/use-act.ts';
import { fixFindings, judgeFinding, withdrawJudgement } from '../../../api/editor-checks.ts';
import type { Finding, FindingsReport, Fixed, FixKind } from '../../../api/editor-checks.ts';
import { ReasonItem } from '../../../fields/fields.tsx';
import { Loaded } from '../../../parts/loaded.tsx';
import { ProblemList } from '../../../parts/problems.tsx';
import { findingsText } from '../../../text/editor-findings.ts';
import { generalText } from '../../../text/general.ts';
import { useText } from '../../../text/use-text.ts';
import { FindingItem } from './finding-item.tsx';
import './findings.css';

interface Props {
  documentId: string;
  query: UseQueryResult<FindingsReport>;
  isStale: boolean;
  /** Everything must be on the server before something is mended there. */
  saveFirst: () => Promise<boolean>;
  fixed: (fixed: Fixed) => void;
  goTo: (finding: Finding) => void;
}

const SEVERITIES = ['error', 'warning', 'info'] as const;

/** The findings beside the text, by how much they matter; what was judged is folded away. */
export function FindingsPanel({ documentId, query, isStale, saveFirst, fixed, goTo }: Props) {
  const t = useText(findingsText);
  const general = useText(generalText);
  const client = useQueryClient();
  const [judging, judge] = useState<Finding | null>(null);
  const refresh = (): void => void client.invalidateQueries({ queryKey: ['findings', documentId] });
  const mend = useAct(
    async ({ finding, fix }: { finding: Finding; fix: FixKind }) => {
      if (!(await saveFirst())) return;
      fixed(await fixFindings(documentId, [finding.id], fix));
      refresh();
    },
    { done: t.fixed },
  );
  const takeBack = useAct((id: string) => withdrawJudgement(documentId, id), { then: refresh });
  const item = (finding: Finding) => (
    <FindingItem
      key={finding.id}
      finding={finding}
      goTo={() => goTo(finding)}
      fix={(fix) => void mend.run({ finding, fix })}
      judge={() => judge(finding)}
      takeBack={() => void takeBack.run(finding.id)}
      working={mend.working || takeBack.working}
    />
  );
  return (
    <Loaded query={query}>
      {({ findings, judged }) => {
        const open = findings.filter(({ judgement }) => judgement === null);
        return (
          <div className="stack findings">
            <p className="small soft" role="status">
              {isStale ? t.stale : query.isFetching ? t.checking : open.length === 0 ? t.none : ''}
            </p>
            <ProblemList problems={[...mend.problems, ...takeBack.problems]} />
            {SEVERITIES.map((severity) => {
              const some = open.filter((finding) => finding.severity === severity);
              return some.length === 0 ? null : (
                <section key={severity} aria-label={t[severity]}>
                  <h3>
                    {t[severity]} {some.length}
                  </h3>
                  <ul>{some.map(item)}</ul>
                </section>
              );
            })}
            {judged > 0 ? (
              <details>
                <summary>{t.judged(judged)}</summary>
                <ul>{findings.filter(({ judgement }) => judgement !== null).map(item)}</ul>
              </details>
            ) : null}
            {judging ? (
              <ActDialog
                title={t.judgeTitle}
                lead={judging.quote || undefined}
                initial={{ verdict: 'not_applicable' }}
                send={(values) => judgeFinding(documentId, judging.id, values)}
                then={refresh}
                close={() => judge(null)}
              >
                <Form.Item name="verdict" label={t.verdict} rules={[{ required: true }]}>
                  <Radio.Group
                    options={[
                      { value: 'not_applicable', label: t.notApplicable },
                      { value: 'accepted', label: t.accepted },
                    ]}
                  />
                </Form.Item>
                <ReasonItem label={general.reason} />
              </ActDialog>
            ) : null}
          </div>
        );
      }}
    </Loaded>
  );
}
