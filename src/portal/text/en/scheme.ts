import type { Texts } from '../zh.ts';

export const scheme: Texts['scheme'] = {
  title: 'Publication scheme',
  lead: 'What this agency must publish: content, body, time limit, channels and basis, and what has been published so far.',
  choose: 'Choose an agency',
  changed: (date) => `Last changed ${date}`,
  none: 'This agency has not published its scheme yet.',
  count: (items, filled) => `${items === 1 ? '1 item' : `${items} items`}, ${filled} of them with documents.`,
  item: 'Item',
  content: 'Content',
  limit: 'Time limit',
  body: 'Body',
  channels: 'Channels',
  basis: 'Basis',
  audience: 'Audience',
  standing: 'Published',
  documents: (count) => (count === 1 ? '1 document' : `${count} documents`),
  lastOn: 'latest',
  nothing: 'Nothing yet',
  onRequest: 'On request',
  ask: 'Ask for it',
  everyone: 'Everyone',
  group: 'A group',
  newest: 'Latest documents',
  details: 'Basis, body and channels',
};

export const places: Texts['places'] = {
  title: 'Reading places',
  lead: 'Archives, public libraries and service halls where published information can be read free of charge (Art. 25).',
  none: 'No reading place has been registered yet.',
  address: 'Address',
  hours: 'Open',
  phone: 'Telephone',
  services: 'Services',
  accessibility: 'Accessibility',
  agency: 'Agency',
};
