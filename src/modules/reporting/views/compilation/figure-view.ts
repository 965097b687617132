import type { FigureView } from '../../contract.ts';
import type { Figure } from '../../domain/compilation/figure.ts';

/** A figure as the API shows it: the number of members, not their ids. */
export function figureView({ memberKind: _kind, cells, label, members, ...figure }: Figure): FigureView {
  return { ...figure, label: { ...label }, cells: [...cells], members: members.length };
}
