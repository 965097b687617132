import { mkdirSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { aPdf } from './publishing.ts';
import { aPicture } from './sites.ts';

/** What is wrong with a row of the site that tests make. */
export type Damage =
  | 'missing_page'
  | 'bad_charset'
  | 'double_row'
  | 'bad_date'
  | 'missing_attachment'
  | 'id_number'
  | 'classified'
  | 'huge_page'
  | 'unknown_column'
  | 'outside'
  | 'address_twice';
/** Rows that are imported, though something about them should be looked at. */
export type Oddity =
  'script' | 'dead_link' | 'inner_link' | 'gb18030' | 'picture' | 'attachment' | 'no_frame' | 'query';

export interface LegacySite {
  readonly folder: string;
  /** Line of the index (from 2) by what is the matter with it. */
  readonly lines: ReadonlyMap<number, Damage | Oddity>;
  readonly rows: number;
  addressOf(line: number): string;
}

const DAMAGES: readonly Damage[] = [
  ...(['missing_page', 'bad_charset', 'double_row', 'bad_date', 'missing_attachment', 'id_number'] as const),
  ...(['classified', 'huge_page', 'unknown_column', 'outside', 'address_twice'] as const),
];
const ODDITIES: readonly Oddity[] = [
  ...([
    'script',
    'dead_link',
    'inner_link',
    'gb18030',
    'picture',
    'attachment',
    'no_frame',
    'query',
  ] as const),
];
const HEAD = '标题,网址,页面,发布日期,栏目,发文字号,附件';

/** Text in GB 18030: characters that Node cannot write are taken from what it can read. */
function inGb18030(text: string): Uint8Array {
  const bytes: number[] = [];
  for (const character of text) bytes.push(...(GB.get(character) ?? [character.codePointAt(0)!]));
  return Uint8Array.from(bytes);
}
const GB = new Map<string, number[]>();
for (let high = 0xa1; high <= 0xf7; high += 1) {
  for (let low = 0xa1; low <= 0xfe; low += 1) {
    const character = new TextDecoder('gb18030').decode(Uint8Array.of(high, low));
    if ([...character].length === 1) GB.set(character, [high, low]);
  }
}

/**
 * Makes the folder of an older site: an index and its pages in the frame that content systems put around them. Every
 * `every`-th row has something the matter with it, one after the other; damage is left out with `sound`.
 */
export function makeLegacySite(
  folder: string,
  { rows, every = 12, sound = false }: { rows: number; every?: number; sound?: boolean },
): LegacySite {
  const lines = new Map<number, Damage | Oddity>();
  const kinds = sound ? ODDITIES : [...DAMAGES, ...ODDITIES];
  const addressOf = (line: number): string =>
    lines.get(line) === 'query' ? `/show.jsp?id=${line}` : `/art/2019/3/5/art_1_${line}.html`;
  const table: string[] = [HEAD];
  for (let at = 0; at < rows; at += 1) {
    const line = at + 2;
    if (at % every === every - 1) lines.set(line, kinds[Math.floor(at / every) % kinds.length]!);
  }
  for (let line = 2; line < rows + 2; line += 1) table.push(writeRow(folder, line, lines, addressOf));
  writeFileSync(path.join(folder, '索引.csv'), `\ufeff${table.join('\r\n')}\r\n`);
  return { folder, lines, rows, addressOf };
}

function writeRow(
  folder: string,
  line: number,
  lines: ReadonlyMap<number, Damage | Oddity>,
  addressOf: (line: number) => string,
): string {
  const matter = lines.get(line);
  const copies = matter === 'double_row' ? line - 1 : line;
  const address = matter === 'address_twice' ? addressOf(line - 1) : addressOf(line);
  const page = matter === 'outside' ? '../../../../etc/hostname.html' : `pages/${line}.html`;
  const title = `关于第${copies}号道路养护安排的通知`;
  const day =
    matter === 'bad_date' ? '2019年2月30日' : `2019-03-${String((copies % 28) + 1).padStart(2, '0')}`;
  const column = matter === 'unknown_column' ? '不存在的栏目' : '规划信息';
  const number = matter === 'address_twice' ? '' : `宁路发〔2019〕${copies}号`;
  let attachment = '';
  if (matter === 'missing_attachment') attachment = `files/${line}.pdf`;
  if (matter === 'attachment') {
    attachment = `files/${line}.pdf`;
    write(folder, attachment, aPdf(`road plan ${line}`).content);
  }
  if (matter === 'picture') write(folder, `pages/images/${line}.png`, aPicture().content);
  if (matter !== 'missing_page' && matter !== 'outside')
    write(folder, page, pageOf(line, copies, matter, addressOf));
  return [title, address, page, day, column, number, attachment].join(',');
}

function pageOf(
  line: number,
  copies: number,
  matter: Damage | Oddity | undefined,
  addressOf: (line: number) => string,
): Uint8Array {
  const inside: Partial<Record<Damage | Oddity, string>> = {
    script: '<script>alert("x")</script><p onclick="steal()">点击<a href="javascript:steal()">这里</a></p>',
    dead_link: '<p>详见<a href="/art/2001/1/1/art_9_9.html">旧文件</a>。</p>',
    inner_link: `<p>依据<a href="${addressOf(line - 1)}">前一文件</a>执行。</p>`,
    picture: `<p><img src="images/${line}.png" alt="示意图"></p>`,
    id_number: '<p>申请人身份证号：11010519491231002X。</p>',
    classified: '<p>机密★10年</p>',
    huge_page: '<p>养护</p>'.repeat(900_000),
  };
  const text =
    `<p>各养护单位：</p><p>现就第${copies}号道路的养护作如下安排：四月至六月完成路面修补，由路政部门验收。</p>` +
    (inside[matter!] ?? '') +
    '<p>请各单位按期完成，并将完成情况报送市交通运输局。</p>';
  const body =
    matter === 'no_frame'
      ? `<div class="zw1">${text}</div>`
      : `<div id="zoom" class="TRS_Editor">${text}</div>`;
  const html =
    `<!doctype html><html><head><meta charset="${matter === 'gb18030' ? 'gb2312' : 'utf-8'}"><title>旧站页面</title></head><body>` +
    '<div class="nav"><ul><li><a href="/">首页</a></li><li><a href="/zwgk/">政务公开</a></li></ul></div>' +
    `${body}<div class="footer">版权所有 旧网站</div></body></html>`;
  if (matter === 'gb18030') return inGb18030(html);
  const bytes = new TextEncoder().encode(html);
  if (matter !== 'bad_charset') return bytes;
  const broken = Uint8Array.from([...bytes, 0xff, 0xfe, 0x80, 0x00, 0xff]);
  return broken;
}

function write(folder: string, name: string, content: Uint8Array): void {
  const at = path.join(folder, name);
  mkdirSync(path.dirname(at), { recursive: true });
  writeFileSync(at, content);
}
