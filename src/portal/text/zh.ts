import { catalogue, findWays, policies } from './zh/catalogue.ts';
import { check } from './zh/check.ts';
import { documentPage } from './zh/document.ts';
import { errors, frame } from './zh/frame.ts';
import { agencies, column, document, documents, home, withdrawn } from './zh/reading.ts';
import { openData } from './zh/open-data.ts';
import { preview } from './zh/preview.ts';
import { request } from './zh/request.ts';
import { places, scheme } from './zh/scheme.ts';
import { search } from './zh/search.ts';
import { series } from './zh/series.ts';
import { sites } from './zh/sites.ts';
import { submission } from './zh/submission.ts';
import { gazette } from './zh/gazette.ts';
import { subscriptions } from './zh/subscriptions.ts';
import { clock, track } from './zh/track.ts';

/** All Chinese wording of the portal. Its type is the list of what every language must say. */
export const zh = {
  frame,
  errors,
  home,
  column,
  documents,
  document,
  documentPage,
  withdrawn,
  search,
  agencies,
  scheme,
  places,
  request,
  track,
  clock,
  check,
  submission,
  subscriptions,
  gazette,
  sites,
  series,
  openData,
  policies,
  catalogue,
  findWays,
  preview,
};

export type Texts = typeof zh;
