import type { sites as zh } from '../zh/sites.ts';

/** Wording of sites: the map of sites, an agency's own site, its frame, announcements, what it carries for others. */
export const sites: typeof zh = {
  title: 'Sites',
  lead: 'The government portal and the sites of agencies on this platform. Agencies without a site of their own publish on the portal.',
  portal: 'Government portal',
  agencies: 'Sites of agencies',
  without: 'Agencies that publish on the portal',
  code: 'Identification code',
  sponsor: 'Sponsor',
  open: 'Open the site',
  closing: (date) => `Closes on ${date}`,
  closed: 'Closed',
  toPortal: (name) => `Back to the portal of ${name}`,
  partOf: (name) => `One of the sites of ${name}`,
  homeHeading: (name) => `What ${name} publishes`,
  closingHeading: 'This site will close',
  closingText: (name, date) => `${name} will close on ${date}.`,
  closedTitle: 'This site is closed',
  closedText: (name) => `${name} is closed and no longer updated.`,
  closedNext: 'What the agency publishes stays on the government portal:',
  closedAgency: 'What this agency publishes',
  closedPortal: 'Go to the government portal',
  carried: 'Carried',
  carriedFrom: (name) => `Carried for ${name}`,
  carriedNotice: (name) =>
    `Published by ${name} and carried here. If it is revised or withdrawn, what ${name} publishes holds.`,
  carriedLink: 'The original page',
  organMark: 'Mark of a Party or government organ',
  ownColumns: 'Below this column',
  ownColumnsOf: 'Columns of the agency itself',
  agencySite: 'Site of the agency',
};
