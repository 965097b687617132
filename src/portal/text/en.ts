import { catalogue, findWays, policies } from './en/catalogue.ts';
import { check } from './en/check.ts';
import { documentPage } from './en/document.ts';
import { errors, frame } from './en/frame.ts';
import { agencies, column, document, documents, home, withdrawn } from './en/reading.ts';
import { openData } from './en/open-data.ts';
import { preview } from './en/preview.ts';
import { request } from './en/request.ts';
import { places, scheme } from './en/scheme.ts';
import { search } from './en/search.ts';
import { series } from './en/series.ts';
import { sites } from './en/sites.ts';
import { submission } from './en/submission.ts';
import { gazette } from './en/gazette.ts';
import { subscriptions } from './en/subscriptions.ts';
import { clock, track } from './en/track.ts';
import type { Texts } from './zh.ts';

/** All English wording of the portal. */
export const en: Texts = {
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
