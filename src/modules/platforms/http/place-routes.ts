import type { Route } from '../../../kernel/http/routes.ts';
import { sendSheet } from '../../../kernel/sheets/send-sheet.ts';
import {
  outletsSchema,
  publicReadingPlacesSchema,
  readingPlacesSchema,
  savedPlaceSchema,
} from '../contract.ts';
import { addOutlet, changeOutlet, closeOutlet, listOutlets } from '../use-cases/outlets/keep-outlets.ts';
import {
  addReadingPlace,
  changeReadingPlace,
  closeReadingPlace,
} from '../use-cases/reading-places/keep-places.ts';
import {
  exportVisits,
  listReadingPlaces,
  publicReadingPlaces,
} from '../use-cases/reading-places/list-places.ts';
import { recordVisits } from '../use-cases/reading-places/record-visits.ts';

const saved = { output: savedPlaceSchema };

/** The API of reading places and of outlets besides the site. */
export const PLACE_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/reading-places', useCase: listReadingPlaces, output: readingPlacesSchema },
  { method: 'GET', path: '/reading-places/visits/export', useCase: exportVisits, respond: sendSheet },
  { method: 'POST', path: '/reading-places', useCase: addReadingPlace, ...saved },
  { method: 'PUT', path: '/reading-places/:id', useCase: changeReadingPlace, ...saved },
  { method: 'POST', path: '/reading-places/:id/close', useCase: closeReadingPlace, ...saved },
  { method: 'POST', path: '/reading-places/:id/visits', useCase: recordVisits, ...saved },
  {
    method: 'GET',
    path: '/public/reading-places',
    useCase: publicReadingPlaces,
    output: publicReadingPlacesSchema,
  },
  { method: 'GET', path: '/outlets', useCase: listOutlets, output: outletsSchema },
  { method: 'POST', path: '/outlets', useCase: addOutlet, ...saved },
  { method: 'PUT', path: '/outlets/:id', useCase: changeOutlet, ...saved },
  { method: 'POST', path: '/outlets/:id/close', useCase: closeOutlet, ...saved },
];
