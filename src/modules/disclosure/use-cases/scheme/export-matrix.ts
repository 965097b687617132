import { defineRead } from '../../../../kernel/runtime/use-case.ts';
import { exportSchemeMatrixInput } from '../../contract.ts';
import { schemeMatrixOf } from '../../views/scheme/scheme-matrix.ts';
import { sheetOfMatrix } from '../../views/scheme/scheme-sheet.ts';
import { loadSchemeAgency, ofSchemeAgency } from './load-scheme.ts';

/** The matrix as a file. */
export const exportSchemeMatrix = defineRead({
  name: 'disclosure.export_scheme_matrix',
  summary: { zh: '导出目录公开情况矩阵', en: 'export the matrix of publication schemes' },
  input: exportSchemeMatrixInput,
  load: loadSchemeAgency,
  subject: ofSchemeAgency,
  act: async (ctx, agency, { format }) =>
    sheetOfMatrix(await schemeMatrixOf(ctx, agency.id), { format, today: ctx.today }),
});
