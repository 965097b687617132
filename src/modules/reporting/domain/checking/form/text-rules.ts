import { finding } from '../finding.ts';
import type { Finding, Severity } from '../finding.ts';
import { CONFUSED_TERMS, FORM_MESSAGES } from '../messages/form.ts';
import { REPAIRS } from '../messages/repairs.ts';
import { readProse } from '../narrative/prose.ts';
import type { Prose, ReadSentence } from '../narrative/prose.ts';
import { quoted, quotedLine } from '../narrative/sentences.ts';
import type { ReportModel } from '../report-model.ts';

function at(
  sentence: ReadSentence,
  match: RegExpExecArray,
  { severity, say, repair }: SentenceRule,
): Finding {
  const where = quoted(sentence, match.index, match.index + match[0].length);
  const mended = typeof repair === 'string' ? repair : repair(match[0]);
  return finding('F-TEXT', severity, say(match[0]), { actual: match[0], repair: mended, ...where });
}

/** A rule on single sentences: a pattern and what to say about a match. */
interface SentenceRule {
  pattern: RegExp;
  severity: Severity;
  say: (matched: string) => string;
  repair: string | ((matched: string) => string);
  unless?: RegExp;
}

const WAYS = '公众号|平台|网站|渠道|专栏|栏目|方式|微信|微博|客户端|公示栏|公开栏|电视台|报纸';

const RULES: readonly SentenceRule[] = [
  {
    // 通过…公众号。 : a means without a verb.
    pattern: new RegExp(`(?<=^|[:。])(通过|利用|依托|借助)(?:[^,，;。:“]|“[^”]*”)*(${WAYS})[。]?$`),
    severity: 'info',
    say: FORM_MESSAGES.incomplete,
    repair: REPAIRS.completeSentence,
    unless: /发布|公开|开展|推进|加强|推送|公布|公示|宣传|办理|提供|实现|进行|接受|受理/,
  },
  {
    pattern: /(?<!政府信息公开信息|信息公开的?信息|申请)信息公开处理费/,
    severity: 'info',
    say: FORM_MESSAGES.feeName,
    repair: REPAIRS.feeName,
  },
  {
    pattern:
      /(?<=^|[,，。;:])我(?=坚持|认真|深入|积极|严格|高度|始终|进一步|全面|不断|持续|按照|切实|扎实|及时|加强|共收到)/,
    severity: 'info',
    say: FORM_MESSAGES.agencyDropped,
    repair: REPAIRS.selfName,
  },
  {
    pattern: /(?<!\d)20\d\d(1[0-2]|0?[1-9])月/,
    severity: 'info',
    say: FORM_MESSAGES.yearDropped,
    repair: REPAIRS.addYear,
  },
  {
    pattern:
      /20[Xx×*]{2}年|[Xx×]{2,}(局|委|办|市|县|区|件|条|年|月|日|单位|部门)|某某[局市县区]|_{3,}|(此处|在此)填写|[(【]请填写/,
    severity: 'warning',
    say: FORM_MESSAGES.template,
    repair: REPAIRS.template,
  },
  {
    pattern:
      /(共|共计|收到|受理|办结|公开|发布)(政府信息公开申请|信息)?(?<![\d一二三四五六七八九十百千万几多两各每数])(件|条|篇)(?=[,，。;])/,
    severity: 'info',
    say: FORM_MESSAGES.missingNumber,
    repair: REPAIRS.addNumber,
    unless: /(文|案|稿|要|附|信|证|条|邮|组|事|来|函|软|硬|部)件|头条|逐条|每条/,
  },
];

function checkSentence(sentence: ReadSentence): Finding[] {
  const findings = RULES.flatMap((rule) => {
    const match = rule.pattern.exec(sentence.text);
    return match === null || rule.unless?.test(match[0]) ? [] : at(sentence, match, rule);
  });
  for (const [wrong, right] of CONFUSED_TERMS) {
    const index = sentence.text.indexOf(wrong);
    if (index < 0) continue;
    const where = quoted(sentence, index, index + wrong.length);
    const message = FORM_MESSAGES.wrongTerm(wrong, right);
    findings.push(
      finding('F-TEXT', 'info', message, {
        expected: right,
        actual: wrong,
        repair: REPAIRS.word(wrong, right),
        ...where,
      }),
    );
  }
  return findings;
}

/** True when the marks of the whole line pair: a quotation may run over several sentences. */
function pairs(text: string): boolean {
  let open = 0;
  for (const char of text) {
    if (char === '“') open += 1;
    else if (char === '”') open -= 1;
    if (open < 0 || open > 1) return false;
  }
  return open === 0;
}

/** Quotation marks that do not pair, once for a sentence. */
function checkQuotes(sentence: ReadSentence): Finding[] {
  if (pairs(sentence.line.text)) return [];
  let open = 0;
  for (let index = 0; index < sentence.text.length; index += 1) {
    if (sentence.text[index] === '“') open += 1;
    else if (sentence.text[index] === '”') open -= 1;
    if (open < 0 || open > 1) break;
  }
  if (open === 0) return [];
  // 1 after an opening mark followed by another: quote the clause where pairing breaks.
  const place = brokenQuote(sentence.text);
  return [
    finding('F-TEXT', 'info', FORM_MESSAGES.quotes(), {
      repair: REPAIRS.quotes,
      ...quoted(sentence, place, place + 1),
    }),
  ];
}

function brokenQuote(text: string): number {
  let opened = -1;
  for (let index = 0; index < text.length; index += 1) {
    if (text[index] === '“') {
      if (opened >= 0) return opened;
      opened = index;
    } else if (text[index] === '”') {
      if (opened < 0) return index;
      opened = -1;
    }
  }
  return Math.max(opened, 0);
}

const BARE_RATE = /(?<!\p{Script=Han})(\p{Script=Han}{2,20}率)(均)?(达到|达|为)?100%/gu;

/** 100 % rates of a sentence that counts nothing. Closing rates of requests have their own check. */
function checkBareRates(sentence: ReadSentence): Finding[] {
  if (sentence.quantities.some((q) => q.unit !== '%' && !/^[年月日]$/.test(q.unit))) return [];
  const rates = [...sentence.text.matchAll(BARE_RATE)].filter(
    (match) => !/办结率|答复率|办复率/.test(match[1]!),
  );
  if (rates.length === 0) return [];
  const [first, last] = [rates[0]!, rates.at(-1)!];
  const words = rates.map((match) => match[0]).join('、');
  const where = quoted(sentence, first.index, last.index + last[0].length);
  return [
    finding('F-TEXT', 'info', FORM_MESSAGES.bareRate(words), {
      actual: words,
      repair: REPAIRS.addBase,
      ...where,
    }),
  ];
}

/** Numbered sub-headings of 总体情况 that skip numbers. */
function checkHeadingNumbers(report: ReportModel): Finding[] {
  const ordinals = '一二三四五六七八九十';
  const numbered = (report.text?.lines ?? []).flatMap((line, at) => {
    const match = line.section === 'overview' ? /^\(([一二三四五六七八九十])\)/.exec(line.text) : null;
    return match === null ? [] : { line, at, number: ordinals.indexOf(match[1]!) + 1 };
  });
  return numbered.flatMap(({ line, at, number }, index) => {
    const before = numbered[index - 1]?.number ?? 0;
    if (number <= before + 1) return [];
    const from = before === 0 ? '开头' : `（${ordinals[before - 1]}）`;
    const message = FORM_MESSAGES.headingNumbers(from, `（${ordinals[number - 1]}）`);
    const where = quotedLine(line, at, 0, Math.min(line.text.length, 50));
    return finding('F-TEXT', 'warning', message, {
      expected: before + 1,
      actual: number,
      repair: REPAIRS.headings(before + 1, number - 1),
      ...where,
    });
  });
}

/** `F-TEXT`: broken sentences and marks, leftovers of templates, words mistaken for others. */
export function checkText(report: ReportModel): Finding[] {
  if (report.text === null) return [];
  const prose: Prose = readProse(report);
  return [
    ...prose.sentences.flatMap((s) => [...checkSentence(s), ...checkQuotes(s), ...checkBareRates(s)]),
    ...checkHeadingNumbers(report),
  ];
}
