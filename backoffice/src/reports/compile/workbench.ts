import { createContext, useContext } from 'react';
import type { Compilation, CompilationFinding, PartId, ReportKey } from '../../api/reports-compilation.ts';
import type { Step } from './steps.ts';
import type { WritingInUse } from './writing/use-writing.ts';

/** Where a finding is shown when one goes to it. */
export interface Focus {
  readonly finding: CompilationFinding;
  /** Grows with every visit, so that the same place can be gone to twice. */
  readonly visit: number;
}

/** What every step of the compilation works with. */
export interface Workbench {
  readonly reportKey: ReportKey;
  readonly compilation: Compilation;
  readonly writing: WritingInUse;
  readonly findings: readonly CompilationFinding[];
  /** Texts that the findings were made from; their places count in these. */
  readonly checkedTexts: Readonly<Record<PartId, string>>;
  readonly checking: boolean;
  readonly focus: Focus | null;
  readonly goTo: (finding: CompilationFinding) => void;
  readonly go: (step: Step) => void;
  /** The text may be written in now. */
  readonly writable: boolean;
}

export const WorkbenchContext = createContext<Workbench | null>(null);

export function useWorkbench(): Workbench {
  const bench = useContext(WorkbenchContext);
  if (!bench) throw new Error('useWorkbench is for the steps of the compilation');
  return bench;
}
