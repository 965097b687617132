import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useMemo, useState } from 'react';
import type { ComponentType } from 'react';
import { fetchFigures } from '../../api/reports-compilation.ts';
import type { Compilation, CompilationFinding, ReportKey } from '../../api/reports-compilation.ts';
import { Problems } from '../../parts/problems.tsx';
import { compileText } from '../../text/reports-compile.ts';
import { signText } from '../../text/reports-sign.ts';
import { useText } from '../../text/use-text.ts';
import { CheckStep } from './check/check-step.tsx';
import { CompileHead } from './compile-head.tsx';
import { FigureDrawer } from './figures/figure-drawer.tsx';
import { FreezeStep } from './freeze/freeze-step.tsx';
import { SignStep } from './sign/sign-step.tsx';
import { StepFoot } from './step-foot.tsx';
import { StepRail } from './step-rail.tsx';
import { standings, stepOf } from './steps.ts';
import type { Step } from './steps.ts';
import { TableStep } from './tables/table-step.tsx';
import { FiguresContext } from './text/figures.ts';
import { TextStep } from './text/text-step.tsx';
import { WorkbenchContext } from './workbench.ts';
import type { Focus, Workbench } from './workbench.ts';
import { textsOf, useLiveFindings } from './writing/use-live-findings.ts';
import { useWriting } from './writing/use-writing.ts';

const route = getRouteApi('/reports/$year/compile');

const SCREENS: Record<Step, ComponentType<{ step: Step }>> = {
  period: FreezeStep,
  table2: TableStep,
  table3: TableStep,
  table4: TableStep,
  overview: TextStep,
  problems: TextStep,
  other: TextStep,
  check: CheckStep,
  sign: SignStep,
};

/** The path of the compilation at the left, the step one is at beside it. */
export function CompileDesk({ reportKey, compilation }: { reportKey: ReportKey; compilation: Compilation }) {
  const t = { ...useText(signText), ...useText(compileText) };
  const search = route.useSearch();
  const navigate = route.useNavigate();
  const writing = useWriting(compilation);
  const live = useLiveFindings(compilation, writing);
  const [focus, setFocus] = useState<Focus | null>(null);
  const catalogue = useQuery({
    queryKey: ['figures', reportKey.agencyId, reportKey.year, compilation.frozen?.at ?? null],
    queryFn: () => fetchFigures(reportKey),
  });
  const step = search.step ?? (compilation.stage === 'draft' ? 'period' : 'sign');
  const go = (next: Step, keep: Focus | null = null): void => {
    setFocus(keep);
    void writing.flush();
    void navigate({ search: { step: next }, resetScroll: keep === null });
  };
  const goTo = (finding: CompilationFinding): void =>
    go(stepOf(finding), { finding, visit: (focus?.visit ?? 0) + 1 });
  const figures = useMemo(() => {
    const all = catalogue.data?.figures ?? Object.values(compilation.figures);
    const byKey = new Map(all.map((figure) => [figure.key, figure]));
    return {
      all,
      get: (key: string) => byKey.get(key) ?? compilation.figures[key],
      open: (key: string) =>
        void navigate({ search: (before) => ({ ...before, figure: key }), resetScroll: false }),
    };
  }, [catalogue.data, compilation.figures, navigate]);
  const mayEdit = compilation.acts.some(({ act, allowed }) => act === 'edit' && allowed);
  const bench: Workbench = {
    reportKey,
    compilation,
    writing,
    findings: live.findings,
    checkedTexts: live.texts,
    checking: live.checking,
    focus,
    goTo,
    go,
    writable: mayEdit && (compilation.stage === 'draft' || writing.reopened),
  };
  const Screen = SCREENS[step];
  const standing = standings(compilation, live.findings, textsOf(Object.values(writing.parts)), t);
  return (
    <WorkbenchContext value={bench}>
      <FiguresContext value={figures}>
        <CompileHead />
        {writing.state === 'refused' ? <Problems error={writing.error} /> : null}
        <div className="compile">
          <StepRail step={step} standing={standing} go={go} />
          <div className="compile-screen stack">
            <Screen key={step} step={step} />
            <StepFoot step={step} go={go} />
          </div>
        </div>
        {search.figure ? (
          <FigureDrawer
            reportKey={reportKey}
            figure={search.figure}
            close={() => void navigate({ search: { step }, resetScroll: false })}
          />
        ) : null}
      </FiguresContext>
    </WorkbenchContext>
  );
}
