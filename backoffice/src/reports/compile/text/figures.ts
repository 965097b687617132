import { createContext, useContext } from 'react';
import type { FigureView } from '../../../api/reports-compilation.ts';

/** The figures that a text may quote, and how one of them is opened. */
export interface Figures {
  readonly all: readonly FigureView[];
  readonly get: (key: string) => FigureView | undefined;
  readonly open: (key: string) => void;
}

export const FiguresContext = createContext<Figures>({
  all: [],
  get: () => undefined,
  open: () => undefined,
});

export const useFigures = (): Figures => useContext(FiguresContext);
