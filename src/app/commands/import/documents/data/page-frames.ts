// How pages of government content systems name the element that holds the text, in lower case.

/** Names that only the text has. */
export const TEXT_NAMES: ReadonlySet<string> = new Set([
  ...['trs_editor', 'trs_ueditor', 'trs_preappend', 'ucap-content', 'ucapcontent', 'pages_content'],
  ...['zoom', 'zoomcon', 'ozoom', 'fontzoom', 'vsb_content', 'v_news_content', 'article-content'],
  ...['article_content', 'articlecontent', 'article-con', 'article_con', 'articlecon', 'article-body'],
  ...['news_content', 'newscontent', 'news-content', 'xxgk_content', 'xxgk-content', 'gk_content'],
  ...['main-txt', 'maintext', 'conttxt', 'content_text', 'contenttext', 'bt-content', 'wzcon', 'wznr'],
  ...['j-fontcontent', 'js-content', 'infocontent', 'info_content', 'detail-content', 'detail_content'],
]);

/** Names the text often has, and other parts too. */
export const LIKELY_NAMES: ReadonlySet<string> = new Set([
  ...['content', 'con', 'article', 'detail', 'details', 'view', 'text', 'nr', 'neirong', 'main', 'body'],
  ...['news', 'info', 'wz', 'post', 'entry'],
]);

/** Elements that are never part of the text. */
export const FRAME_ELEMENTS: ReadonlySet<string> = new Set([
  ...['script', 'style', 'noscript', 'iframe', 'frame', 'frameset', 'form', 'input', 'button', 'select'],
  ...['textarea', 'nav', 'header', 'footer', 'aside', 'object', 'embed', 'applet', 'link', 'meta', 'title'],
  ...['svg', 'canvas', 'template', 'audio', 'map'],
]);

/** Names of parts around the text. */
export const FRAME_NAMES: ReadonlySet<string> = new Set([
  ...['nav', 'navbar', 'menu', 'header', 'footer', 'foot', 'head', 'top', 'bottom', 'crumb', 'crumbs'],
  ...['breadcrumb', 'position', 'location', 'share', 'bdsharebuttonbox', 'sidebar', 'qrcode', 'ewm'],
  ...['print', 'related', 'pager', 'prevnext', 'copyright', 'search'],
]);

/** Meta tags by which government pages describe themselves (政府网站标签规范), in lower case. */
export const META = {
  title: ['articletitle', 'og:title'],
  releasedOn: ['pubdate', 'publishdate', 'firstpublishedtime', 'article:published_time'],
  source: ['contentsource', 'source'],
  column: ['columnname'],
  keywords: ['keywords'],
  summary: ['description'],
} as const;
