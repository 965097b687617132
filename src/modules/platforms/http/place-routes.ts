import type { Route } from '../../../kernel/http/routes.ts';
import { sendSheet } from '../../../kernel/sheets/send-sheet.ts';
import {
  outletsSchema,
  publicReadingPlacesSchema,
  readingPlacesSchema,
  savedPlaceSchema,
} from '../contract.ts';
import { addOutlet } from '../use-cases/outlets/add-outlet.ts';
import { changeOutlet } from '../use-cases/outlets/change-outlet.ts';
import { closeOutlet } from '../use-cases/outlets/close-outlet.ts';
import { listOutlets } from '../use-cases/outlets/list-outlets.ts';
import { addReadingPlace } from '../use-cases/reading-places/add-reading-place.ts';
import { changeReadingPlace } from '../use-cases/reading-places/change-reading-place.ts';
import { closeReadingPlace } from '../use-cases/reading-places/close-reading-place.ts';
import { exportVisits } from '../use-cases/reading-places/export-visits.ts';
import { listReadingPlaces } from '../use-cases/reading-places/list-reading-places.ts';
import { publicReadingPlaces } from '../use-cases/reading-places/public-reading-places.ts';
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
