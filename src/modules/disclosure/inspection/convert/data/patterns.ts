// What conversion knows of how official texts are written (GB/T 9704).

/** Numbers that are words of the text, not marks of a list: 一、 （一） 第一条 */
export const WRITTEN_NUMBER =
  /^(?:[一二三四五六七八九十百〇零]+、|[（(][一二三四五六七八九十百]+[）)]|第[一二三四五六七八九十百千〇零\d]+[条章节款项编部分])/;
/** Numbers of an ordered list: 1. 2、 (3) a) */
export const LIST_NUMBER = /^\(?(?:\d{1,3}|[a-zA-Z])[.)、．）]\s*$/;
/** A heading by its number: level two, level three. */
export const FIRST_LEVEL = /^[一二三四五六七八九十]{1,3}、[^。；！？]{2,40}$/;
export const SECOND_LEVEL = /^[（(][一二三四五六七八九十]{1,3}[）)][^。；！？]{2,40}$/;
export const CHAPTER = /^第[一二三四五六七八九十百]{1,4}[章编]\s*\S{1,30}$/;
/** A line that begins something new. */
export const BEGINS =
  /^(?:[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十百]{1,5}[条章节]|\d{1,2}[.、．]|附件\s*[:：\d]|[—－-]\s*\d)/;
export const SENTENCE_END = /[。！？；：.!?:;”』」]$/;
export const PAGE_NUMBER =
  /^(?:[—－–-]\s*\d{1,4}\s*[—－–-]|第?\s*\d{1,4}\s*页?(?:\s*[/／共]\s*\d{1,4}\s*页?)?)$/;

/** Styles that make a heading, by their names. */
export const NAMED_HEADING = /heading|title|标题/i;

/** Styles of Word and WPS in Chinese, as mammoth maps them. */
export const STYLE_MAP: readonly string[] = [
  "p[style-name='Title'] => h2:fresh",
  "p[style-name='标题'] => h2:fresh",
  "p[style-name='标题 1'] => h2:fresh",
  "p[style-name='标题 2'] => h3:fresh",
  "p[style-name='标题 3'] => h4:fresh",
  "p[style-name='标题 4'] => h5:fresh",
  "p[style-name='heading 1'] => h2:fresh",
  "p[style-name='heading 2'] => h3:fresh",
  "p[style-name='heading 3'] => h4:fresh",
  "p[style-name='heading 4'] => h5:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='引用'] => blockquote > p:fresh",
  "p[style-name='gongkai center'] => p.align-center:fresh",
  "p[style-name='gongkai right'] => p.align-right:fresh",
  'u => u',
  'strike => s',
];
