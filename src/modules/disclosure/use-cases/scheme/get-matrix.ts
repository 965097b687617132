import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { schemeMatrixInput } from '../../contract.ts';
import { schemeMatrixOf } from '../../views/scheme/scheme-matrix.ts';
import { loadSchemeAgency, ofSchemeAgency } from './load-scheme.ts';

/** An agency and those below it by statutory item: what is published, overdue, empty. */
export const getSchemeMatrix = defineRead({
  name: 'disclosure.get_scheme_matrix',
  summary: { zh: '查看目录公开情况矩阵', en: 'read the matrix of publication schemes' },
  input: schemeMatrixInput,
  load: loadSchemeAgency,
  subject: ofSchemeAgency,
  act: (ctx, agency) => schemeMatrixOf(ctx, agency.id),
});
