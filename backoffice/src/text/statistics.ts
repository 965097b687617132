import { say } from './say.ts';

/** Figures of disclosure. */
export const statisticsText = {
  title: say('主动公开统计', 'Figures of disclosure'),
  lead: say(
    '数字与年度报告正文所引用的相同，点击可打开对应的文件。',
    'The same figures the annual report is bound to; click to open the documents.',
  ),
  from: say('期间自', 'From'),
  to: say('至', 'to'),
  thisYear: say('今年', 'This year'),
  lastYear: say('去年', 'Last year'),
  /** The name of a figure where the heading says the rest. */
  plain: say(
    (label: string) =>
      label.replace(/^发布信息·(?:栏目|主题)?“?(.*?)”?（条）$/, '$1').replace(/公开（条次）$/, ''),
    (label: string) => label.replace(/^published(?: in month|(?: in)?:) /, ''),
  ),
  channelsTotal: say('合计', 'In all'),
  none: say('没有数据。', 'Nothing.'),
  register: say('表二·规章和行政规范性文件登记簿', 'Register of table 2'),
  registerLead: say(
    '制发、废止、现行有效件数由文件的有效性计算：公开的规章和行政规范性文件列入登记簿，废止或者有效期届满的计为废止。',
    'Issued, repealed and in force follow from the validity of documents: published rules and norms enter the register, repealed or expired ones end.',
  ),
  pending: say(
    (enter: number, repeal: number, restore: number) =>
      `待登记 ${enter} 件，待登记废止、失效 ${repeal} 件${restore > 0 ? `，待撤回废止、失效登记 ${restore} 件` : ''}`,
    (enter: number, repeal: number, restore: number) =>
      `${enter} to enter, ${repeal} to end${restore > 0 ? `, ${restore} to restore` : ''}`,
  ),
  upToDate: say('登记簿与文件一致', 'The register agrees with the documents'),
  sync: say('按文件更新登记簿', 'Update the register'),
  synced: say('登记簿已更新', 'Updated'),
  automatic: say('自动更新', 'By itself'),
  documents: say('对应的文件', 'Documents'),
  subscribers: say('邮件订阅', 'Subscriptions by mail'),
  subscribersLead: say(
    '已确认邮箱的订阅人数，同一人只计一次；一项订阅含多个条件的，在各条件下分别计入。少于 5 人的不显示具体人数，没有人订阅的不列出；系统不提供订阅人的邮箱和检索词。',
    'Readers with a confirmed address, each counted once; a subscription that names several things counts under each. Fewer than five are not told as a number, what nobody wants is not listed; addresses and search words are shown to nobody.',
  ),
  subscribersOfAgency: say('订阅本机关信息：', 'Of this agency: '),
  subscribersOfPortal: say('订阅门户网站（不限机关）：', 'Of the portal, any agency: '),
  noSubscribers: say('还没有人订阅。', 'nobody yet.'),
  few: say('少于 5 人', 'fewer than 5'),
  readers: say(
    (count: number) => `${count} 人`,
    (count: number) => String(count),
  ),
  byWish: say('订阅条件', 'What they name'),
  byColumn: say('栏目', 'Columns'),
  counted: say('统计口径', 'How it is counted'),
};
