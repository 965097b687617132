import type { SchemeAudience, SchemeChannelCode, SchemeMode } from '../terms.ts';

const CHANNEL_WORDS: readonly (readonly [SchemeChannelCode, RegExp])[] = [
  ['official_account', /两微|微信|微博|公众号|新媒体|客户端|政务号/],
  ['gazette', /公报/],
  ['press_conference', /发布会|听证会/],
  ['broadcast', /广播|电视/],
  ['press', /报纸|报刊|纸质媒体|日报/],
  ['screen', /电子屏|显示屏|电子信息屏/],
  ['notice_board', /公告栏|公示栏|公开栏|宣传栏|村.*公示|社区.*公示|企事业单位.*公示/],
  ['reading_place', /查阅(点|场所)|档案馆|图书馆|资料/],
  ['service_hall', /服务(中心|大厅|站)|便民|政务服务/],
  ['delivery', /入户|现场|送达|精准推送/],
  ['website', /网站|平台|官网|门户|国库|系统|网/],
];
const UNTICKED = /[□☐◻]/;
const TICK = /[■☑√✓✔▲●☒]/g;

/**
 * Channels in the words of a table: `■政府网站 □政府公报 ■其他：村务公开栏`. Boxes that are not ticked do not count;
 * where no box is drawn, every word does. What is not understood is handed back.
 */
export function readChannels(text: string): { channels: SchemeChannelCode[]; unknown: string[] } {
  const plain = text.normalize('NFKC');
  const hasBoxes = UNTICKED.test(plain) || /[■☑√✓✔▲●☒]/.test(plain);
  const words = plain
    .replaceAll(/([□☐◻■☑√✓✔▲●☒])/g, '\n$1')
    .split(/[\n、,;/|]+/)
    .map((word) => word.trim())
    .filter((word) => word !== '' && !UNTICKED.test(word) && (!hasBoxes || /^[■☑√✓✔▲●☒]/.test(word)))
    .map((word) => word.replaceAll(TICK, '').trim())
    .map((word) => word.replace(/^其他[:：]?(?=.)/, '').trim())
    .filter((word) => word !== '');
  const channels = new Set<SchemeChannelCode>();
  const unknown: string[] = [];
  for (const word of words) {
    if (/^其[他它]$/.test(word)) {
      channels.add('other');
      continue;
    }
    const channel = CHANNEL_WORDS.find(([, pattern]) => pattern.test(word))?.[0];
    if (channel) channels.add(channel);
    else unknown.push(word);
  }
  if (unknown.length > 0) channels.add('other');
  return { channels: [...channels], unknown };
}

const isTicked = (cell: string): boolean => {
  const plain = cell.trim();
  return plain !== '' && !/^(否|无|-|—|×|x|0|□|☐)$/i.test(plain);
};

/** Whom it is for: by ticks in two columns, or by words in one. */
export function readAudience({
  audience,
  everyone,
  group,
}: Readonly<Record<'audience' | 'everyone' | 'group', string>>): {
  audience: SchemeAudience;
  audienceNote: string;
} {
  if (isTicked(everyone)) return { audience: 'everyone', audienceNote: '' };
  if (isTicked(group)) return { audience: 'group', audienceNote: withoutTicks(group) };
  if (audience === '' || /社会|公众|全体/.test(audience)) return { audience: 'everyone', audienceNote: '' };
  return { audience: 'group', audienceNote: withoutTicks(audience.replace(/^特定群[体众][:：]?/, '')) };
}

const withoutTicks = (cell: string): string => cell.replaceAll(TICK, '').trim().slice(0, 200);

/** Proactively or on request. */
export function readMode({
  mode,
  proactive,
  onRequest,
}: Readonly<Record<'mode' | 'proactive' | 'onRequest', string>>): SchemeMode {
  if (isTicked(proactive)) return 'proactive';
  if (isTicked(onRequest)) return 'on_request';
  return /依申请/.test(mode) && !/主动/.test(mode) ? 'on_request' : 'proactive';
}
