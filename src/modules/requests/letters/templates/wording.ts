import type { CalendarDate } from '../../../../kernel/dates.ts';
import type { DocumentBlock } from '../../../../kernel/documents/index.ts';
import { chineseNumber } from '../../domain/outcomes/index.ts';
import type { Channel } from '../../domain/terms.ts';
import type { LetterOffice, LetterRequest } from '../facts.ts';

/** Dates as letters write them: 2026年3月30日. */
export function letterDate(date: CalendarDate): string {
  const [year, month, day] = date.split('-').map(Number);
  return `${year}年${month}月${day}日`;
}

/** 您 for a person, 贵单位 for an organisation. */
export function you(request: LetterRequest): string {
  return request.applicant.type === 'natural_person' ? '您' : '贵单位';
}

const CHANNEL: Record<Channel, string> = {
  in_person: '当面提交',
  signed_mail: '以邮寄方式提交',
  ordinary_mail: '以平常信函方式提交',
  online: '通过互联网渠道提交',
  fax: '以传真方式提交',
};

/** 通过互联网渠道提交. */
export function channelWords(channel: Channel): string {
  return CHANNEL[channel];
}

/** First sentence of every letter to the applicant: receipt, channel, number (and the day of confirmation, Art. 31). */
export function received(request: LetterRequest): string {
  const { channel, number, receivedOn } = request;
  const what = `${you(request)}${channelWords(channel)}的政府信息公开申请（申请编号：${number}）`;
  if (!receivedOn) return `本机关收悉${what}。`;
  const confirmed = channel === 'online' || channel === 'ordinary_mail' || channel === 'fax';
  return `本机关于${letterDate(receivedOn)}收到${what}${confirmed ? '，该日为双方确认之日' : ''}。`;
}

/** 《条例》 in full, as a letter names it first. */
export const REGULATION = '《中华人民共和国政府信息公开条例》';

export function paragraph(text: string): DocumentBlock {
  return { kind: 'paragraph', text };
}

export function heading(text: string): DocumentBlock {
  return { kind: 'heading', level: 1, text };
}

/** The applicant's own words, unchanged, after a sentence that introduces them. */
export function asked(request: LetterRequest): DocumentBlock[] {
  const blocks: DocumentBlock[] = [
    paragraph(`${you(request)}申请公开的内容为：`),
    { kind: 'quotation', text: request.description },
  ];
  if (request.documentNumber) blocks.push(paragraph(`所列文号：${request.documentNumber}。`));
  return blocks;
}

/** 1.… 2.… as paragraphs; each ends as a sentence. */
export function numbered(items: readonly string[]): DocumentBlock[] {
  return items.map((item, index) => paragraph(`${index + 1}.${sentence(item)}`));
}

/** 一、… headings in order. */
export function chapters(
  parts: readonly { title: string; blocks: readonly DocumentBlock[] }[],
): DocumentBlock[] {
  return parts.flatMap(({ title, blocks }, index) => [
    heading(`${chineseNumber(index + 1)}、${title}`),
    ...blocks,
  ]);
}

/** Text of a clerk as a sentence: trimmed, with a full stop if it has no mark at its end. */
export function sentence(text: string): string {
  const trimmed = text.trim();
  return /[。！？；.!?]$/.test(trimmed) ? trimmed : `${trimmed}。`;
}

/** Text of a clerk inside a sentence: without its last full stop. */
export function clause(text: string): string {
  return text.trim().replace(/[。；.;]+$/, '');
}

/** 《甲》、《乙》; names that have their own book-title marks keep them. */
export function titles(names: readonly string[]): string {
  return names.map((name) => (name.includes('《') ? name : `《${name}》`)).join('、');
}

/** Articles relied on; a law's title that repeats the one before is written once. */
export function joinBasis(basis: readonly string[]): string {
  let last = '';
  return basis
    .map((text) => text.trim())
    .filter((text) => text !== '')
    .map((text) => {
      const law = /^《[^》]+》/.exec(text)?.[0] ?? '';
      const shown = law !== '' && law === last ? text.slice(law.length) : text;
      last = law || last;
      return shown;
    })
    .join('、');
}

/** One line: who to turn to. */
export function contactLine(agency: string, office: LetterOffice): string {
  const parts = [
    `联系机构：${office.name || agency}`,
    office.address && `地址：${office.address}`,
    office.postcode && `邮政编码：${office.postcode}`,
    office.hours && `办公时间：${office.hours}`,
    office.phone && `电话：${office.phone}`,
    office.fax && `传真：${office.fax}`,
    office.email && `电子邮箱：${office.email}`,
  ];
  return parts.filter(Boolean).join('；');
}
