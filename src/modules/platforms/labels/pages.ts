import type { CountedPage } from '../domain/page-key.ts';
import type { Label } from '../labels.ts';

const l = (zh: string, en: string): Label => ({ zh, en });

/** What the public pages are called in the statistics of their views. */
export const PAGE_LABELS: Readonly<Record<CountedPage, Label>> = {
  '': l('首页', 'Home'),
  documents: l('全部公开文件', 'All documents'),
  'statutory-content': l('法定主动公开内容', 'Statutory content'),
  catalogue: l('分类目录', 'Catalogue'),
  policies: l('政策文件库', 'Policy library'),
  rules: l('政府信息公开制度', 'Rules'),
  guide: l('政府信息公开指南', 'Guide'),
  'annual-reports': l('政府信息公开年报', 'Annual reports'),
  agencies: l('各公开机关', 'Agencies'),
  gazette: l('政府公报', 'Gazette'),
  search: l('搜索', 'Search'),
  'reading-places': l('政府信息查阅场所', 'Reading places'),
  'open-data': l('开放数据', 'Open data'),
  sites: l('网站群', 'Sites'),
};
