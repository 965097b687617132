/** The laws a decision or a letter cites. */
export type Law =
  | 'regulation' // 《中华人民共和国政府信息公开条例》
  | 'fee_measures' // 《政府信息公开信息处理费管理办法》
  | 'reconsideration_act' // 《中华人民共和国行政复议法》
  | 'litigation_act'; // 《中华人民共和国行政诉讼法》

/** One place in a law: article, and where needed paragraph (款) and item (项). */
export interface Citation {
  readonly law: Law;
  readonly article: number;
  readonly paragraph?: number;
  readonly item?: number;
}

/** A place in the Regulation on Open Government Information. */
export function regulation(article: number, where: { paragraph?: number; item?: number } = {}): Citation {
  return { law: 'regulation', article, ...where };
}
