/** Wording of the measured documents and queries, ours. */
export const TITLE = (verb: string, place: string, word: string, subject: string, noun: string): string =>
  `关于${verb}${place}${word}${subject}${noun}的通知`;
export const SUMMARY = (subject: string): string => `明确${subject}的对象、标准和办理程序。`;
export const ISSUER = (n: number): string => `第${n}局`;
export const DOCUMENT_NUMBER = (agency: number, year: string, serial: number): string =>
  `局${agency}发〔${year}〕${serial}号`;

/** Words that stand in nearly every document. */
export const EVERYWHERE = ['通知', '工作', '的通知', '管理', '实施', '工作 管理', '通知 工作 要求'];
/** A character that is in no word, for a slip of the keyboard. */
export const SLIP = '炁';
/** A number as people type it. */
export const TYPED_BRACKETS = (number: string): string => number.replace('〔', '[').replace('〕', ']');
export const SENTENCE_END = /[，。\n]/;
export const QUOTED = (phrase: string): string => `“${phrase}”`;

export const RELEASE = {
  opinion: '经审查，可以公开。',
  title: (mark: string): string => `可见性测量${mark}`,
  text: '测量发布后多久可以找到。',
  body: '<p>测量发布后多久可以找到。</p>',
  keyword: '测量',
  person: '测量员',
};
