import type { Compilation, CompilationFinding, PartId } from '../../api/reports-compilation.ts';
import type { Tone } from '../../parts/tone.ts';
import type { compileText } from '../../text/reports-compile.ts';
import type { signText } from '../../text/reports-sign.ts';
import type { Spoken } from '../../text/say.ts';

export const STEPS = [
  'period',
  'table2',
  'table3',
  'table4',
  'overview',
  'problems',
  'other',
  'check',
  'sign',
] as const;
export type Step = (typeof STEPS)[number];

const TABLES: Partial<Record<Step, string>> = { table2: 't2.', table3: 't3.', table4: 't4.' };
export const PARTS_OF: Partial<Record<Step, readonly PartId[]>> = {
  overview: [
    'proactive_disclosure',
    'disclosure_on_request',
    'information_management',
    'platform_building',
    'supervision',
  ],
  problems: ['problems'],
  other: ['other'],
};

/** The step where a finding is mended: its place in the text, else the table of its first figure. */
export function stepOf(finding: CompilationFinding): Step {
  const { at, cells } = finding;
  if (at) return STEPS.find((step) => PARTS_OF[step]?.includes(at.part)) ?? 'check';
  const cell = cells[0];
  if (cell === undefined) return 'check';
  return STEPS.find((step) => TABLES[step] && cell.startsWith(TABLES[step])) ?? 'check';
}

/** How far a step is, in a word. */
export interface Standing {
  readonly tone: Tone;
  readonly words: string;
}

type Stages = Pick<Spoken<typeof signText>, `stage_${Compilation['stage']}`>;
type Words = Spoken<typeof compileText> & Stages;

/** What every step of the path says of itself: what is done, what is missing. */
export function standings(
  compilation: Compilation,
  findings: readonly CompilationFinding[],
  texts: Readonly<Record<PartId, string>>,
  t: Words,
): Record<Step, Standing> {
  const found = (step: Step): Standing | null => {
    const here = step === 'check' ? findings : findings.filter((finding) => stepOf(finding) === step);
    const errors = here.filter(({ blocks }) => blocks).length;
    const warnings = here.filter(({ severity, blocks }) => !blocks && severity !== 'info').length;
    if (errors > 0) return { tone: 'cinnabar', words: t.errors(errors) };
    return warnings > 0 ? { tone: 'amber', words: t.warnings(warnings) } : null;
  };
  const table = (step: Step): Standing => found(step) ?? { tone: 'pine', words: t.noProblem };
  const text = (step: Step): Standing => {
    const parts = PARTS_OF[step] ?? [];
    if (parts.some((id) => texts[id].trim() === '')) return { tone: 'amber', words: t.emptyText };
    const own = compilation.parts.filter(({ id, draft }) => parts.includes(id) && texts[id] !== draft).length;
    return found(step) ?? { tone: own > 0 ? 'pine' : 'plain', words: t.written(own, parts.length) };
  };
  return {
    period: periodStanding(compilation, t),
    table2: table('table2'),
    table3: table('table3'),
    table4: table('table4'),
    overview: text('overview'),
    problems: text('problems'),
    other: text('other'),
    check: table('check'),
    sign: {
      tone: compilation.stage === 'published' ? 'pine' : compilation.stage === 'draft' ? 'plain' : 'indigo',
      words: t[`stage_${compilation.stage}`],
    },
  };
}

function periodStanding({ frozen, running, publishedOn }: Compilation, t: Words): Standing {
  if (frozen && frozen.moved.length > 0) {
    const count = frozen.moved.length;
    const summed = frozen.moved.some(({ cause }) => cause === 'sum');
    // A published report stays as it is: a note, nothing to do.
    return {
      tone: publishedOn === null ? 'amber' : 'plain',
      words: summed ? t.movedSum(count) : t.moved(count),
    };
  }
  if (frozen) return { tone: 'pine', words: t.frozenDone };
  return running ? { tone: 'plain', words: t.running } : { tone: 'amber', words: t.notFrozen };
}
