import { keepPreviousData, useQuery } from '@tanstack/react-query';
import { useEffect, useMemo, useState } from 'react';
import { checkFigures } from '../../api/figures.ts';
import type { FiguresCheck } from '../../api/figures.ts';
import { pasteBlock, readFigures, sumsOf } from './figure-values.ts';
import type { Typed } from './figure-values.ts';

const PAUSE = 350;

export interface Figures {
  readonly typed: Typed;
  readonly sums: Readonly<Record<string, number>>;
  readonly wrong: readonly string[];
  readonly findings: FiguresCheck['findings'];
  readonly filled: number;
  readonly all: number;
  readonly blanks: number;
  /** The cells with the sums where no total was typed. */
  readonly toSubmit: Readonly<Record<string, number>>;
  readonly set: (cell: string, text: string) => void;
  readonly paste: (grid: readonly (readonly string[])[], from: string, text: string) => void;
  readonly fillZeros: () => void;
}

/** Keeps what is typed, adds it up at once, and has it checked whenever one pauses. */
export function useFigures(agencyId: string, form: FiguresCheck): Figures {
  const [typed, setTyped] = useState<Typed>({});
  const read = useMemo(() => readFigures(typed), [typed]);
  const sums = useMemo(() => sumsOf(read.cells, form.totals), [read, form]);
  const known = useMemo(() => ({ ...sums, ...read.cells }), [sums, read]);
  const settled = useSettled(known);
  const { data } = useQuery({
    queryKey: ['figures-check', agencyId, form.year, settled],
    queryFn: () => checkFigures({ agencyId, year: form.year, cells: settled }),
    placeholderData: keepPreviousData,
    staleTime: Infinity,
    gcTime: 0,
  });
  const cells = Object.keys(form.labels);
  const isGiven = (cell: string): boolean => known[cell] !== undefined || read.wrong.includes(cell);
  return {
    typed,
    sums,
    wrong: read.wrong,
    findings: data?.findings ?? [],
    filled: cells.filter((cell) => known[cell] !== undefined).length,
    all: cells.length,
    blanks: cells.filter((cell) => !isGiven(cell)).length,
    toSubmit: known,
    set: (cell, text) => setTyped((before) => ({ ...before, [cell]: text })),
    paste: (grid, from, text) => setTyped((before) => pasteBlock(before, grid, from, text)),
    fillZeros: () => {
      const totals = new Set(form.totals.map(({ cell }) => cell));
      setTyped((before) => ({
        ...before,
        ...Object.fromEntries(
          cells.filter((cell) => !isGiven(cell) && !totals.has(cell)).map((cell) => [cell, '0']),
        ),
      }));
    },
  };
}

/** A value once it has not changed for a moment. */
function useSettled<T>(value: T): T {
  const [settled, settle] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => settle(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return settled;
}
