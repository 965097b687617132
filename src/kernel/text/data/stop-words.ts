/** Words a question is full of and no document is found by; left out of queries when anything else remains. */
export const STOP_WORDS: ReadonlySet<string> = new Set(
  (
    '的 了 是 在 有 我 你 您 他 她 它 们 我们 你们 这 那 这个 那个 哪 哪个 哪些 哪里 什么 怎么 怎样 如何 为什么 多少 几 ' +
    '吗 呢 吧 啊 请 请问 想 要 想要 需要 可以 能 能否 是否 和 与 及 以及 或 或者 等 之 其 对 于 关于 从 到 把 被 向 给 ' +
    '一下 查询 查找 the a an of and or to in on for is are'
  ).split(' '),
);

/** Endings that a place or office name may carry or leave off. */
export const NAME_ENDINGS: ReadonlySet<string> = new Set([...'省市县区州盟旗镇乡村局委办厅院']);
