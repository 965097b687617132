import type { FastifyReply } from 'fastify';
import type { Route } from '../../../kernel/http/routes.ts';
import { sendSheet } from '../../../kernel/sheets/send-sheet.ts';
import {
  columnListSchema,
  ownColumnSchema,
  siteListSchema,
  siteSchema,
  staffSiteSchema,
} from '../contract.ts';
import { orderColumns } from '../use-cases/order-columns.ts';
import { announceClosing } from '../use-cases/sites/announce-closing.ts';
import { closeSite } from '../use-cases/sites/close-site.ts';
import { exportSites } from '../use-cases/sites/export-sites.ts';
import { keepSiteOpen } from '../use-cases/sites/keep-site-open.ts';
import { listSites } from '../use-cases/sites/list-sites.ts';
import { openSite } from '../use-cases/sites/open-site.ts';
import { readSite } from '../use-cases/sites/read-site.ts';
import { readEmblem } from '../use-cases/sites/read-emblem.ts';
import { setEmblem } from '../use-cases/sites/set-emblem.ts';
import { updateSite } from '../use-cases/update-site.ts';

const site = { output: siteSchema };

/** Its address changes with the picture, so it may be kept. */
const sendEmblem = (reply: FastifyReply, { mediaType, content }: { mediaType: string; content: Buffer }) =>
  reply.header('Cache-Control', 'public, max-age=86400').type(mediaType).send(content);

/** The API of sites. */
export const SITE_ROUTES: readonly Route[] = [
  { method: 'GET', path: '/public/sites', useCase: listSites, output: siteListSchema },
  { method: 'GET', path: '/sites', useCase: listSites, output: siteListSchema },
  { method: 'GET', path: '/sites/export', useCase: exportSites, respond: sendSheet },
  { method: 'POST', path: '/sites', useCase: openSite, ...site },
  { method: 'GET', path: '/sites/:id', useCase: readSite, output: staffSiteSchema },
  { method: 'PUT', path: '/sites/:id', useCase: updateSite, ...site },
  { method: 'POST', path: '/sites/:id/announce-closing', useCase: announceClosing, ...site },
  { method: 'PUT', path: '/sites/:id/emblem', useCase: setEmblem, output: ownColumnSchema },
  { method: 'GET', path: '/public/sites/:id/emblem', useCase: readEmblem, respond: sendEmblem },
  { method: 'POST', path: '/sites/:id/close', useCase: closeSite, ...site },
  { method: 'POST', path: '/sites/:id/keep-open', useCase: keepSiteOpen, ...site },
  { method: 'PUT', path: '/columns/order', useCase: orderColumns, output: columnListSchema },
];
