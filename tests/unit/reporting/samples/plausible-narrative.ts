import { rowsOfGroup } from '../../../../src/modules/reporting/domain/format/table3.ts';
import { roundHalfUp } from '../../../../src/modules/reporting/domain/checking/narrative/rounding.ts';

type Next = (limit: number) => number;

/** Marks around a figure that rests on the tables or on the other figures of its sentence. */
const [OPEN, CLOSE] = ['⟦', '⟧'];
const fig = (value: number): string => `${OPEN}${value}${CLOSE}`;

/** A sentence with its bound figures marked, and the kind of phrase it is. */
export interface Phrase {
  kind: string;
  text: string;
}

/** The text as a reader sees it. */
export const plain = (text: string): string => text.replace(/[⟦⟧]/g, '');

/** How many bound figures a text has. */
export const figures = (text: string): number => text.split(OPEN).length - 1;

/** The text with its bound figure `index` changed by `by`. */
export function withFigure(text: string, index: number, by: number): string {
  let seen = -1;
  const changed = text.replace(/⟦([\d.]+)⟧/g, (_, value: string) => {
    seen += 1;
    return seen === index ? String(roundHalfUp(Number(value) + by, 2)) : value;
  });
  return plain(changed);
}

const DIGITS = ['〇', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十'];

/** Correct statements on valid tables of a report, in many phrasings. `previous` is last year's number of requests. */
export function plausiblePhrases(
  next: Next,
  tables: Readonly<Record<string, number>>,
  year: number,
  previous: number,
): Phrase[] {
  const pick = <T>(list: readonly T[]): T => list[next(list.length)]!;
  const t3 = (row: string): number => tables[`t3.${row}.total`]!;
  const group = (name: 'refused' | 'unavailable' | 'not_processed' | 'other_handling'): number =>
    rowsOfGroup('2021', name).reduce((sum, row) => sum + t3(row), 0);
  const [received, carriedIn, handled, carriedOut] = [
    'new_received',
    'carried_in',
    'total_handled',
    'carried_out',
  ].map(t3) as [number, number, number, number];
  const persons = tables['t3.new_received.natural_person']!;
  const reviews = tables['t4.review.total']!;
  const suits = tables['t4.direct_suit.total']! + tables['t4.suit_after_review.total']!;
  const phrases: Phrase[] = [];
  const say = (kind: string, ...options: string[]): void => {
    phrases.push({ kind, text: pick(options) });
  };
  const noun = pick([
    '政府信息公开申请',
    '依申请公开事项',
    '信息公开申请',
    '公民、法人和其他组织提出的政府信息公开申请',
  ]);
  const who = pick(['我局', '本机关', '全年', `${year}年，我局`, `${year}年度`, '本年度，我局']);
  if (received === 0)
    say(
      'none',
      `${who}未收到${pick(['政府信息公开申请', '公民、法人或者其他组织提出的政府信息公开申请'])}。`,
    );
  else {
    say(
      'received',
      `${who}共收到${noun}${fig(received)}件。`,
      `${who}受理${noun}${fig(received)}件，均按规定登记。`,
      `${who}新收${noun}${fig(received)}件，上年结转${fig(carriedIn)}件。`,
      `${who}收到${fig(received)}件${pick(['政府信息公开申请', '信息公开申请'])}。`,
    );
    say(
      'handled',
      `${who}共办结${noun}${fig(handled)}件，结转下年度继续办理${fig(carriedOut)}件。`,
      `${who}答复政府信息公开申请${fig(handled)}件。`,
      `收到申请后依法办理，已办结政府信息公开申请${fig(handled)}件。`,
    );
    if (persons > 0 && persons < received)
      say(
        'applicants',
        `收到政府信息公开申请${fig(received)}件，其中自然人申请${fig(persons)}件，法人或其他组织申请${fig(received - persons)}件。`,
        `${who}收到申请${fig(received)}件（自然人${fig(persons)}件、法人和其他组织${fig(received - persons)}件）。`,
      );
    const online = next(received + 1);
    if (online > 0 && online < received) {
      const share = (part: number): number => roundHalfUp((part / received) * 100, 2);
      say(
        'shares',
        `收到政府信息公开申请${fig(received)}件，其中网上申请${fig(online)}件，占${fig(share(online))}%；信函申请${fig(received - online)}件，占${fig(share(received - online))}%。`,
        `收到申请${fig(received)}件，网上${fig(online)}件、信函${fig(received - online)}件，占比分别为${fig(share(online))}%、${fig(share(received - online))}%。`,
      );
    }
    if (previous !== received && previous > 0) {
      const by = Math.abs(received - previous);
      const way = received > previous ? pick(['增加', '上升', '多']) : pick(['减少', '下降', '少']);
      const rate = roundHalfUp((by / previous) * 100, 1);
      say(
        'change',
        `${who}收到政府信息公开申请${fig(received)}件，${pick(['比上年', '较去年', '同比', `与${year - 1}年相比`])}${way}${fig(by)}件，${received > previous ? '增长' : '下降'}${fig(rate)}%。`,
        `收到政府信息公开申请${fig(received)}件，由上年的${fig(previous)}件${received > previous ? '增加' : '减少'}到${fig(received)}件，${received > previous ? '增长' : '下降'}${fig(rate)}%。`,
      );
    }
  }
  if (handled > 0)
    say(
      'outcomes',
      `办结的申请中，予以公开${fig(t3('granted'))}件，部分公开${fig(t3('partially_granted'))}件，不予公开${fig(group('refused'))}件，无法提供${fig(group('unavailable'))}件，不予处理${fig(group('not_processed'))}件，其他处理${fig(group('other_handling'))}件。`,
      `从答复情况看，“予以公开”${fig(t3('granted'))}件、“部分公开”${fig(t3('partially_granted'))}件、“不予公开”${fig(group('refused'))}件。`,
      `答复申请${fig(handled)}件，其中予以公开和部分公开共${fig(t3('granted') + t3('partially_granted'))}件。`,
    );
  if (received + carriedIn > 0)
    say('rate', `政府信息公开申请办结率${fig(roundHalfUp((handled / (received + carriedIn)) * 100, 2))}%。`);
  say(
    'cases',
    reviews + suits === 0
      ? pick([
          '没有因政府信息公开申请行政复议、提起行政诉讼的情况。',
          '未发生因政府信息公开引发的行政复议和行政诉讼。',
        ])
      : pick([
          `因政府信息公开被申请行政复议${fig(reviews)}件，被提起行政诉讼${fig(suits)}件。`,
          `政府信息公开行政复议和行政诉讼共${fig(reviews + suits)}件。`,
        ]),
  );
  const [news, notices] = [1 + next(300), 1 + next(90)];
  say(
    'sum',
    `全年发布信息${fig(news + notices)}条，其中工作动态${fig(news)}条、通知公告${fig(notices)}条。`,
    `通过网站发布信息${fig(news + notices)}条（动态${fig(news)}条、公告${fig(notices)}条）。`,
    `发布工作动态${fig(news)}条、通知公告${fig(notices)}条，共${fig(news + notices)}条。`,
  );
  say(
    'register',
    `制发行政规范性文件${fig(tables['t2.normative_docs.issued']!)}件，废止行政规范性文件${fig(tables['t2.normative_docs.repealed']!)}件。`,
    `作出行政处罚决定${fig(tables['t2.penalty.decisions']!)}件。`,
  );
  return phrases;
}

/** Sentences with figures of their own that nothing in the tables answers to. */
export function unrelatedPhrases(next: Next, year: number): string[] {
  const n = (limit = 90): number => 2 + next(limit);
  return [
    `组织政务公开业务培训${n(9)}次，培训${n(400)}人次。`,
    `审核各类文件${n(200)}件，其中主动公开${n(40)}件以上，其余均注明不予公开的理由。`,
    `承办人大代表建议${n(20)}件、政协提案${n(20)}件，面复率、满意率均为100%。`,
    `办理12345热线转办工单${n(900)}件，按时办结率100%。`,
    `${year - 1}年收到政府信息公开申请${n()}件，为近三年最多。`.replace(
      /收到政府信息公开申请\d+件，为/,
      '受理量为',
    ),
    `受理信访件${n(60)}件，均已办结。`,
    `微信公众号发布文章${n(300)}余篇，关注人数${n(9)}.${next(10)}万人。`,
    `公文属性源头认定：主动公开${n()}件、依申请公开${n()}件、不予公开${n()}件。`,
    `指导下属单位答复申请${n(9)}件，开展抽查${DIGITS[1 + next(9)]}次。`,
    `自《条例》施行以来，累计受理政府信息公开申请${100 + n(900)}件。`,
    `全局在编人员${n(60)}人，设科室${n(12)}个。`,
    `依法办理各类行政复议案件${n(50)}件，均与政府信息公开无关。`,
    `接待现场查阅${n(200)}人次，电话咨询${n(900)}人次。`,
    `上半年收到政府信息公开申请${n(5)}件，集中在征地拆迁领域。`,
    `修订完善制度${n(6)}项，召开会议${n(9)}次。`,
  ];
}
