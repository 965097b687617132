import { useNavigate } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useState } from 'react';
import type { Problem } from '../../../api/client.ts';
import { ApiError } from '../../../api/client.ts';
import { takeDocumentStep } from '../../../api/documents.ts';
import { fetchFindings } from '../../../api/editor-checks.ts';
import { ProblemList } from '../../../parts/problems.tsx';
import { findingsText } from '../../../text/editor-findings.ts';
import { useText } from '../../../text/use-text.ts';
import { useQueryClient } from '@tanstack/react-query';

interface Props {
  documentId: string;
  /** Findings that stand in the way, as known now. */
  blocking: number;
  missing: number;
  save: () => Promise<boolean>;
  showFindings: () => void;
  done: () => void;
}

/** Hands the draft to the reviewers; says what still stands in the way, and asks whether the warnings were seen. */
export function SubmitButton({ documentId, blocking, missing, save, showFindings, done }: Props) {
  const t = useText(findingsText);
  const navigate = useNavigate();
  const client = useQueryClient();
  const { modal, message } = App.useApp();
  const [working, work] = useState(false);
  const [problems, setProblems] = useState<readonly Problem[]>([]);
  const submit = async (): Promise<void> => {
    setProblems([]);
    if (!(await save())) return;
    const report = await fetchFindings(documentId);
    if (report.blocked) return showFindings();
    const seen =
      report.warningsKey === null ||
      (await new Promise<boolean>((resolve) => {
        modal.confirm({
          title: t.warningsTitle(report.open.warning),
          okText: t.warningsYes,
          cancelText: t.warningsNo,
          onOk: () => resolve(true),
          onCancel: () => resolve(false),
        });
      }));
    if (!seen) return showFindings();
    await takeDocumentStep(documentId, 'submit_draft', {
      ...(report.warningsKey === null ? {} : { warningsSeen: report.warningsKey }),
    });
    void message.success(t.submitted);
    done();
    void client.invalidateQueries();
    await navigate({ to: '/documents/$id', params: { id: documentId } });
  };
  const run = (): void => {
    work(true);
    submit()
      .catch((error: unknown) => {
        if (!(error instanceof ApiError)) throw error;
        setProblems(error.problems);
      })
      .finally(() => work(false));
  };
  return (
    <>
      <ProblemList problems={problems} />
      {blocking > 0 ? (
        <Button type="link" className="quiet" danger onClick={showFindings}>
          {t.blocked(blocking)}
        </Button>
      ) : null}
      <Button type="primary" loading={working} disabled={blocking > 0 || missing > 0} onClick={run}>
        {t.submit}
      </Button>
    </>
  );
}
