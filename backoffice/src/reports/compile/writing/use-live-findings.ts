import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { checkText } from '../../../api/reports-compilation.ts';
import type { Compilation, CompilationFinding, PartId } from '../../../api/reports-compilation.ts';
import type { WritingSnapshot } from './writing.ts';

export type Texts = Readonly<Record<PartId, string>>;

const PAUSE = 700;

export const textsOf = (parts: readonly { id: PartId; text: string }[]): Texts =>
  Object.fromEntries(parts.map(({ id, text }) => [id, text])) as Texts;

/** Findings of the report as it is being written: asked for anew when the typing pauses, stored by nobody. */
export function useLiveFindings(
  compilation: Compilation,
  writing: WritingSnapshot,
): { findings: readonly CompilationFinding[]; texts: Texts; checking: boolean } {
  const { agencyId, year, version } = compilation;
  const served = useMemo(() => textsOf(compilation.parts), [compilation.parts]);
  const current = useMemo(() => textsOf(Object.values(writing.parts)), [writing.parts]);
  const [asked, ask] = useState<Texts | null>(null);
  const words = JSON.stringify(current);
  const isServed = words === JSON.stringify(served);
  useEffect(() => {
    if (isServed && asked === null) return undefined;
    const timer = setTimeout(() => ask(JSON.parse(words) as Texts), PAUSE);
    return () => clearTimeout(timer);
  }, [words, isServed, asked]);
  const check = useQuery({
    queryKey: ['text-check', agencyId, year, version, asked, compilation.frozen?.at ?? null],
    queryFn: async () => ({ ...(await checkText({ agencyId, year }, asked ?? {})), texts: asked ?? served }),
    enabled: asked !== null,
    placeholderData: keepPreviousData,
    staleTime: 60_000,
    gcTime: 10_000,
  });
  if (asked === null || !check.data)
    return { findings: compilation.findings, texts: served, checking: check.isFetching };
  return { findings: check.data.findings, texts: check.data.texts, checking: check.isFetching };
}
