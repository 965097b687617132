import { round } from '../cell-access.ts';
import type { Prose, ReadSentence } from './prose.ts';
import { countsThings } from './quantities.ts';
import type { Quantity } from './quantities.ts';

/** A whole and the parts the prose divides it into. */
export interface Partition {
  sentence: ReadSentence;
  whole: Quantity;
  /** Sentence the whole stands in (the one before, when a sentence begins with 其中). */
  wholeSentence: ReadSentence;
  parts: readonly Quantity[];
  /** The list says 主要, 包括, 等: it need not be complete. */
  open: boolean;
  /** Parts are worded alike; an uneven list cannot be read for certain. */
  parallel: boolean;
}

const MARK =
  /其中(?:主要)?(?:包括|包含|有(?=\p{Script=Han}))?|主要包括|主要有|包括|包含|(?<=[,(])含|分为|分别为|分别是|具体为/gu;
const OPEN_MARK = /主要|包括|包含/;
// Clauses that turn to something else than the parts of the list.
const ELSEWHERE = /^[,、;]?(分属|涉及|覆盖|占|同比|较|比|环比|另|此外|同时|累计|历年)/;

function depthAt(text: string, at: number): number {
  let depth = 0;
  for (let index = 0; index < at; index += 1) {
    if (text[index] === '(') depth += 1;
    else if (text[index] === ')' && depth > 0) depth -= 1;
  }
  return depth;
}

/** 较上年减少3件，其中…: what is divided stands before the comparison. */
const CHANGE = /(增加|减少|增长|下降|上升|多|少|提高|降低|增|减)(了)?(约)?$/;
/** Numbers that are never divided: how many units something is spread over. */
const NO_WHOLE = /^[,、;]?(分属|涉及|覆盖|占)/;

/** Where brackets opened before `from` close, or the end of the text. */
function closingBracket(text: string, from: number): number {
  let depth = 0;
  for (let index = from; index < text.length; index += 1) {
    if (text[index] === '(') depth += 1;
    else if (text[index] === ')') {
      if (depth === 0) return index;
      depth -= 1;
    }
  }
  return text.length;
}

function partsAfter(
  sentence: ReadSentence,
  from: number,
  whole: Quantity,
  depth: number,
  limit: number,
): Quantity[] {
  const parts: Quantity[] = [];
  for (const quantity of sentence.quantities) {
    if (quantity.start < from || quantity.start >= limit || quantity.depth !== depth) continue;
    if (ELSEWHERE.test(quantity.clause) && quantity.unit !== '%') break;
    if (!countsThings(quantity)) continue;
    if (quantity.unit !== whole.unit) continue;
    if (parts.length > 0 && turnsElsewhere(quantity, parts[0]!)) break;
    if (parts.length > 0 && outgrows(quantity, parts[0]!, whole)) break;
    parts.push(quantity);
  }
  return upToWhole(parts, whole);
}

const NEW_ACT =
  /^[、,;]?(?:并|还|全年|累计|同时|另|共|已)*(办结|答复|办理|结转|收到|受理|召开|举办|开展|组织|公开|发布|推送|制定|印发|出台|回应|解读|修订|整改|清理|废止|公示|举行|印制|报送|转载|点击|浏览|阅读|关注)/;

/** True when a clause turns to another act than the one the list began with: …法人6件；办结17件. */
function turnsElsewhere(quantity: Quantity, first: Quantity): boolean {
  const act = NEW_ACT.exec(quantity.clause)?.[1];
  return act !== undefined && !first.clause.includes(act);
}

/** A number above the whole that is worded unlike the parts is none of them: 其中2件同步解读；现行有效21件. */
function outgrows(quantity: Quantity, first: Quantity, whole: Quantity): boolean {
  return quantity.value > whole.value && styleOf(quantity) !== styleOf(first);
}

/** The list ends where its parts make up the whole; what follows it counts something else. */
function upToWhole(parts: Quantity[], whole: Quantity): Quantity[] {
  let sum = 0;
  for (const [index, part] of parts.entries()) {
    sum = round(sum + part.value);
    if (index > 0 && sum === whole.value) return parts.slice(0, index + 1);
  }
  return parts;
}

function styleOf(part: Quantity): 'noun first' | 'number first' {
  return part.after === '' || /^(占|的)/.test(part.after) ? 'noun first' : 'number first';
}

function build(
  sentence: ReadSentence,
  whole: Quantity,
  parts: Quantity[],
  open: boolean,
  wholeSentence = sentence,
): Partition {
  const last = parts.at(-1);
  const trailing = last === undefined ? '' : sentence.text.slice(last.end, last.end + 2);
  return {
    sentence,
    whole,
    wholeSentence,
    parts,
    open: open || trailing.startsWith('等') || (last?.after.startsWith('等') ?? false),
    parallel: new Set(parts.map(styleOf)).size <= 1,
  };
}

/** `共A，其中B、C`, `A（含B、C）`. */
function byMark(sentence: ReadSentence, before: ReadSentence | undefined): Partition[] {
  const marks = [...sentence.text.matchAll(MARK)];
  return marks.flatMap((mark, index) => {
    const depth = depthAt(sentence.text, mark.index);
    const from = mark.index + mark[0].length;
    const nextMark = marks.slice(index + 1).find((next) => depthAt(sentence.text, next.index) === depth);
    const limit = Math.min(
      nextMark?.index ?? sentence.text.length,
      depth > 0 ? closingBracket(sentence.text, from) : sentence.text.length,
    );
    let wholeSentence = sentence;
    let whole = sentence.quantities.findLast(
      (q) =>
        q.end <= mark.index &&
        countsThings(q) &&
        q.depth <= depth &&
        !NO_WHOLE.test(q.clause) &&
        !CHANGE.test(q.before),
    );
    if (
      whole === undefined &&
      mark.index === 0 &&
      mark[0].startsWith('其中') &&
      before?.lineIndex === sentence.lineIndex
    ) {
      whole = before.quantities.findLast((q) => countsThings(q) && q.depth === 0);
      wholeSentence = before;
    }
    if (whole === undefined) return [];
    const parts = partsAfter(sentence, from, whole, depth, limit);
    return build(sentence, whole, parts, OPEN_MARK.test(mark[0]), wholeSentence);
  });
}

/** `主办A件（B件、C件）`: brackets right after a number, holding two or more numbers and no mark. */
function byBrackets(sentence: ReadSentence): Partition[] {
  return sentence.quantities.flatMap((whole) => {
    if (sentence.text[whole.end] !== '(' || !countsThings(whole)) return [];
    const inner = sentence.text.slice(whole.end + 1, closingBracket(sentence.text, whole.end + 1));
    if (/其中|包括|包含|含|原|上年|去年|累计/.test(inner)) return [];
    const limit = whole.end + 1 + inner.length;
    const parts = partsAfter(sentence, whole.end, whole, whole.depth + 1, limit);
    return parts.length < 2 ? [] : build(sentence, whole, parts, false);
  });
}

/** `在N件已答复件中，A件，B件`, `共N件：A件，B件`. */
function byLead(sentence: ReadSentence): Partition[] {
  return sentence.quantities.flatMap((whole) => {
    if (!countsThings(whole)) return [];
    const rest = sentence.text.slice(whole.end);
    const among = /在(这|上述|已答复的|已办结的)?$/.test(whole.before) && /^[^,;]{0,14}中,/.test(rest);
    const listed =
      rest.startsWith(':') &&
      /(共|共计|合计|总计|总数|数量)(为|有|主动|发布|公开|收到|受理|办理|办结|答复|各类|政府|政务|信息|文件|申请|事项|的)*$/.test(
        whole.before,
      );
    if (!among && !listed) return [];
    const parts = partsAfter(sentence, whole.end, whole, whole.depth, sentence.text.length);
    return parts.length < 2 ? [] : build(sentence, whole, parts, false);
  });
}

/** `A件、B件，共C件`. */
function byTotal(sentence: ReadSentence): Partition[] {
  return sentence.quantities.flatMap((whole, index) => {
    if (!/^[,、]?(共|共计|合计|总计|总共|合计为)$/.test(whole.before) || !countsThings(whole)) return [];
    // 11个区县、45个部门，共计88个站点: a noun of its own is another thing counted.
    if (whole.after !== '') return [];
    const parts: Quantity[] = [];
    for (let at = index - 1; at >= 0; at -= 1) {
      const part = sentence.quantities[at]!;
      const between = sentence.text.slice(part.end, (parts[0] ?? whole).start);
      if (
        part.unit !== whole.unit ||
        part.depth !== whole.depth ||
        /[。;]|其中|共/.test(parts[0] ? between : '')
      )
        break;
      parts.unshift(part);
      if (parts.length > 1 && round(parts.reduce((sum, { value }) => sum + value, 0)) === whole.value) break;
    }
    return parts.length < 2 ? [] : build(sentence, whole, parts, false);
  });
}

/** All divisions of a whole into parts that the prose states. */
export function partitionsIn(prose: Prose): Partition[] {
  return prose.sentences.flatMap((sentence) => [
    ...byMark(sentence, prose.sentences[sentence.index - 1]),
    ...byBrackets(sentence),
    ...byLead(sentence),
    ...byTotal(sentence),
  ]);
}
