import { readDirection, readPage, readSort } from '../list/read-address.ts';

export const CHANNEL_TABS = ['releases', 'outlets', 'transfers', 'places', 'views'] as const;
export type ChannelTab = (typeof CHANNEL_TABS)[number];

/** What the address of the page of channels keeps. */
export interface ChannelSearch {
  tab?: ChannelTab;
  channel?: string;
  text?: string;
  page?: number;
  sort?: 'published' | 'recorded' | 'channel' | 'title';
  direction?: 'asc' | 'desc';
}

const SORTS = ['published', 'recorded', 'channel', 'title'] as const;

/** Reads the address; what does not belong there is left out. */
export function readChannelSearch(search: Record<string, unknown>): ChannelSearch {
  const read: ChannelSearch = {};
  const tab = CHANNEL_TABS.find((one) => one === search['tab']);
  if (tab && tab !== 'releases') read.tab = tab;
  if (typeof search['channel'] === 'string') read.channel = search['channel'];
  if (typeof search['text'] === 'string' || typeof search['text'] === 'number')
    read.text = String(search['text']);
  return { ...read, ...readPage(search), ...readSort(search, SORTS), ...readDirection(search) };
}
