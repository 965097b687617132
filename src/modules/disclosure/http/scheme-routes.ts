import type { Route } from '../../../kernel/http/routes.ts';
import { sendSheet } from '../../../kernel/sheets/send-sheet.ts';
import {
  axisCountsSchema,
  documentItemsSchema,
  importedSchemeSchema,
  linkedSchemeSchema,
  publicSchemeSchema,
  savedSchemeItemSchema,
  schemeItemDetailSchema,
  schemeMatrixSchema,
  schemeSchema,
  startedSchemeSchema,
} from '../contract.ts';
import { axisCounts } from '../use-cases/scheme/axis-counts.ts';
import { addSchemeItem } from '../use-cases/scheme/add-item.ts';
import { changeSchemeItem } from '../use-cases/scheme/change-item.ts';
import { exportScheme } from '../use-cases/scheme/export-scheme.ts';
import { getDocumentItems } from '../use-cases/scheme/get-document-items.ts';
import { getSchemeItem } from '../use-cases/scheme/get-item.ts';
import { importScheme } from '../use-cases/scheme/import-scheme.ts';
import { linkSchemeDocuments } from '../use-cases/scheme/link-documents.ts';
import { unlinkSchemeDocuments } from '../use-cases/scheme/unlink-documents.ts';
import { listScheme } from '../use-cases/scheme/list-scheme.ts';
import { orderScheme } from '../use-cases/scheme/order-items.ts';
import { publicScheme } from '../use-cases/scheme/public-scheme.ts';
import { removeSchemeItem } from '../use-cases/scheme/remove-item.ts';
import { exportSchemeMatrix } from '../use-cases/scheme/export-matrix.ts';
import { getSchemeMatrix } from '../use-cases/scheme/get-matrix.ts';
import { setDocumentItems } from '../use-cases/scheme/set-document-items.ts';
import { startScheme } from '../use-cases/scheme/start-scheme.ts';

const saved = { output: savedSchemeItemSchema };
const linked = { output: linkedSchemeSchema };

/** The API of the publication scheme and the axes of the catalogue. */
export const SCHEME_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/scheme', useCase: listScheme, output: schemeSchema },
  { method: 'GET', path: '/scheme/export', useCase: exportScheme, respond: sendSheet },
  { method: 'GET', path: '/scheme/matrix', useCase: getSchemeMatrix, output: schemeMatrixSchema },
  { method: 'GET', path: '/scheme/matrix/export', useCase: exportSchemeMatrix, respond: sendSheet },
  { method: 'POST', path: '/scheme', useCase: addSchemeItem, ...saved },
  { method: 'POST', path: '/scheme/start', useCase: startScheme, output: startedSchemeSchema },
  { method: 'POST', path: '/scheme/order', useCase: orderScheme, output: startedSchemeSchema },
  { method: 'POST', path: '/scheme/import', useCase: importScheme, output: importedSchemeSchema },
  { method: 'GET', path: '/scheme/items/:id', useCase: getSchemeItem, output: schemeItemDetailSchema },
  { method: 'PATCH', path: '/scheme/items/:id', useCase: changeSchemeItem, ...saved },
  { method: 'POST', path: '/scheme/items/:id/remove', useCase: removeSchemeItem, ...saved },
  { method: 'POST', path: '/scheme/items/:id/link', useCase: linkSchemeDocuments, ...linked },
  { method: 'POST', path: '/scheme/items/:id/unlink', useCase: unlinkSchemeDocuments, ...linked },
  {
    method: 'GET',
    path: '/documents/:documentId/scheme-items',
    useCase: getDocumentItems,
    output: documentItemsSchema,
  },
  { method: 'PUT', path: '/documents/:documentId/scheme-items', useCase: setDocumentItems, ...linked },
  { method: 'GET', path: '/public/scheme', useCase: publicScheme, output: publicSchemeSchema },
  { method: 'GET', path: '/public/axes', useCase: axisCounts, output: axisCountsSchema },
];
