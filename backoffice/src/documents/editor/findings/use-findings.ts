import { keepPreviousData, useQuery } from '@tanstack/react-query';
import type { Editor } from '@tiptap/core';
import { useEffect } from 'react';
import { fetchFindings } from '../../../api/editor-checks.ts';
import type { FindingsReport } from '../../../api/editor-checks.ts';
import { MARKING } from '../rich/marking.ts';
import type { Stretch } from '../rich/marking.ts';
import { locate, pictureOf } from './locate.ts';

/** The findings on the draft as saved last; asked for again after every save. */
export function useFindings(documentId: string, revision: number) {
  return useQuery({
    queryKey: ['findings', documentId, revision],
    queryFn: () => fetchFindings(documentId),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
  });
}

/** Marks the findings in the text; while the report is of an older text the marks move with it. */
export function useMarkedFindings(editor: Editor | null, report: FindingsReport | undefined): void {
  useEffect(() => {
    if (!editor || editor.isDestroyed || !report) return;
    const stretches = report.findings
      .filter((finding) => finding.judgement === null && pictureOf(finding) === undefined)
      .flatMap(({ place, severity, title }): Stretch[] => {
        const hit = locate(editor.state.doc, place);
        return hit ? [{ ...hit, className: `found-${severity}`, title: title.zh }] : [];
      });
    const { tr } = editor.state;
    editor.view.dispatch(tr.setMeta(MARKING, { by: 'findings', stretches }).setMeta('addToHistory', false));
  }, [editor, report]);
}
