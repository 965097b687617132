/** What a line of an index may tell. */
export const FIELDS = [
  'title',
  'address',
  'page',
  'releasedOn',
  'signedOn',
  'effectiveOn',
  'expiresOn',
  'documentNumber',
  'indexNumber',
  'column',
  'kind',
  'issuer',
  'source',
  'keywords',
  'summary',
  'body',
  'attachments',
] as const;
export type Field = (typeof FIELDS)[number];

/** How heads of columns are written in indexes that content systems and offices hand out; compared without blanks and case. */
export const HEADERS: Readonly<Record<Field, readonly string[]>> = {
  title: ['标题', '名称', '信息名称', '文章标题', '文件名称', '信息标题', 'title', 'name', 'subject'],
  address: [
    ...['地址', '网址', '链接', '原地址', '原网址', '旧地址', '原文链接', '页面地址', '信息链接'],
    ...['url', 'address', 'link', 'href', 'oldurl', 'pageurl'],
  ],
  page: ['页面', '页面文件', '文件', '文件名', '正文文件', '本地文件', 'file', 'filename', 'page', 'path'],
  releasedOn: [
    ...['发布日期', '发布时间', '公开日期', '公开时间', '公布日期', '发文时间', '日期', '时间'],
    ...['date', 'pubdate', 'published', 'publishedon', 'publishdate', 'releasedon', 'releasedate'],
  ],
  signedOn: ['成文日期', '成文时间', '生成日期', '发文日期', '印发日期', 'signedon', 'writtenon'],
  effectiveOn: ['生效日期', '施行日期', '实施日期', '生效时间', 'effectiveon', 'effective'],
  expiresOn: ['失效日期', '有效期至', '有效期', '废止日期', '失效时间', 'expireson', 'validuntil', 'expires'],
  documentNumber: ['发文字号', '文号', '文件编号', '发文文号', 'documentnumber', 'number', 'docno'],
  indexNumber: ['索引号', '信息索引号', '索引', 'indexnumber', 'indexno', 'identifier'],
  column: ['栏目', '栏目名称', '所属栏目', '分类', '信息分类', '类别', 'column', 'channel', 'category'],
  kind: ['文件类型', '信息类型', '文种', '体裁', '类型', 'kind', 'type'],
  issuer: ['发文机关', '发布机构', '发布单位', '制发机关', '公开责任部门', 'issuer', 'agency', 'publisher'],
  source: ['来源', '信息来源', '稿件来源', 'source', 'origin'],
  keywords: ['关键词', '关键字', '主题词', 'keywords', 'tags'],
  summary: ['摘要', '内容概述', '内容摘要', '简介', '概述', 'summary', 'description', 'abstract'],
  body: ['正文', '内容', '全文', '信息内容', 'body', 'text', 'content'],
  attachments: ['附件', '附件文件', '附件名称', '附件列表', 'attachments', 'attachment', 'files'],
};
