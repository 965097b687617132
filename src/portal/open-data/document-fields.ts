import { GENRE_LABELS, KIND_LABELS, TOPIC_LABELS, VALIDITY_LABELS } from '../../modules/disclosure/index.ts';
import type { ReleasedRecord } from '../../modules/disclosure/contract.ts';

/** What the fields of a record are made with. */
export interface FieldNames {
  /** Address of the site, without a slash at its end. */
  readonly origin: string;
  readonly agency: (id: string) => { readonly code: string; readonly name: string } | undefined;
  readonly column: (id: string) => string | undefined;
}

type Cell = string | number | null | readonly string[] | readonly Readonly<Record<string, string | number>>[];

interface Field {
  readonly name: string;
  readonly zh: string;
  readonly en: string;
  readonly of: (record: ReleasedRecord, names: FieldNames) => Cell;
}

/** Every field of the documents as open data, with its meaning; the data dictionary is made from it. */
export const DOCUMENT_FIELDS: readonly Field[] = [
  {
    name: 'id',
    zh: '文件标识，永不改变',
    en: 'identifier of the document; never changes',
    of: ({ id }) => id,
  },
  {
    name: 'url',
    zh: '文件页面的固定地址',
    en: 'stable address of its page',
    of: ({ id }, { origin }) => `${origin}/documents/${id}`,
  },
  {
    name: 'index_number',
    zh: '索引号，一经编定不再改变',
    en: 'index number; given once, never changed',
    of: ({ indexNumber }) => indexNumber,
  },
  { name: 'title', zh: '标题', en: 'title', of: ({ title }) => title },
  { name: 'summary', zh: '内容概述', en: 'summary', of: ({ summary }) => summary },
  {
    name: 'document_number',
    zh: '发文字号，如“宁政发〔2026〕15号”；没有的为空',
    en: "issuer's document number; empty when it has none",
    of: ({ documentNumber }) => documentNumber,
  },
  { name: 'issuing_agency', zh: '发文机关', en: 'issuing agency', of: ({ issuer }) => issuer },
  {
    name: 'publishing_agency_code',
    zh: '公开机关代码，与年度报告开放数据一致',
    en: 'code of the publishing agency, as in the open data of annual reports',
    of: ({ agencyId }, { agency }) => agency(agencyId)?.code ?? null,
  },
  {
    name: 'publishing_agency',
    zh: '公开机关',
    en: 'publishing agency',
    of: ({ agencyId }, { agency }) => agency(agencyId)?.name ?? null,
  },
  { name: 'kind', zh: '信息类别（代码）', en: 'kind of information (code)', of: ({ kind }) => kind },
  {
    name: 'kind_name',
    zh: '信息类别（名称）',
    en: 'kind of information (name)',
    of: ({ kind }) => KIND_LABELS[kind].zh,
  },
  { name: 'genre', zh: '体裁（代码）', en: 'form (code)', of: ({ genre }) => genre },
  {
    name: 'genre_name',
    zh: '体裁（名称）',
    en: 'form (name)',
    of: ({ genre }) => genre && GENRE_LABELS[genre].zh,
  },
  { name: 'topic', zh: '主题分类（代码）', en: 'topic (code)', of: ({ topic }) => topic },
  {
    name: 'topic_name',
    zh: '主题分类（名称）',
    en: 'topic (name)',
    of: ({ topic }) => topic && TOPIC_LABELS[topic].zh,
  },
  { name: 'keywords', zh: '主题词', en: 'keywords', of: ({ keywords }) => keywords },
  {
    name: 'columns',
    zh: '所属栏目（代码）',
    en: 'columns it stands in (codes)',
    of: ({ columns }) => columns,
  },
  {
    name: 'column_names',
    zh: '所属栏目（名称）',
    en: 'columns it stands in (names)',
    of: ({ columns }, { column }) => columns.map((id) => column(id) ?? id),
  },
  { name: 'signed_on', zh: '成文日期', en: 'date of the document', of: ({ signedOn }) => signedOn },
  {
    name: 'published_on',
    zh: '现行版本的发布日期',
    en: 'day on which the present edition was published',
    of: ({ releasedOn }) => releasedOn,
  },
  {
    name: 'first_published_at',
    zh: '首次公开的时间（世界时）',
    en: 'instant of first publication (UTC)',
    of: ({ firstReleasedAt }) => firstReleasedAt,
  },
  {
    name: 'updated_at',
    zh: '现行版本公开的时间（世界时）',
    en: 'instant of publication of the present edition (UTC)',
    of: ({ releasedAt }) => releasedAt,
  },
  { name: 'effective_on', zh: '实施日期', en: 'in effect from', of: ({ effectiveOn }) => effectiveOn },
  { name: 'expires_on', zh: '有效期至', en: 'valid until', of: ({ expiresOn }) => expiresOn },
  { name: 'repealed_on', zh: '废止日期', en: 'repealed on', of: ({ repealedOn }) => repealedOn },
  {
    name: 'validity',
    zh: '下载当日的有效性（代码）；没有效力问题的信息为空',
    en: 'validity on the day of download (code); empty for kinds that have none',
    of: ({ validity }) => validity,
  },
  {
    name: 'validity_name',
    zh: '下载当日的有效性（名称）',
    en: 'validity on the day of download (name)',
    of: ({ validity }) => validity && VALIDITY_LABELS[validity].zh,
  },
  { name: 'edition', zh: '版本号', en: 'number of the edition', of: ({ editionNumber }) => editionNumber },
  { name: 'source', zh: '信息来源', en: 'source', of: ({ source }) => source },
  {
    name: 'interprets',
    zh: '所解读文件的标识',
    en: 'identifier of the document it interprets',
    of: ({ interpretsId }) => interpretsId,
  },
  {
    name: 'files',
    zh: '附件：名称、类型、字节数、地址；CSV 中只列地址',
    en: 'attachments: name, media type, bytes, address; addresses only in CSV',
    of: ({ files }, { origin }) =>
      files.map(({ id, name, mediaType, size }) => ({
        name,
        media_type: mediaType,
        size,
        url: `${origin}/files/${id}`,
      })),
  },
  { name: 'text', zh: '正文（纯文本）', en: 'plain text', of: ({ text }) => text },
];

/** A record as an object of the open data. */
export function recordObject(record: ReleasedRecord, names: FieldNames): Record<string, Cell> {
  return Object.fromEntries(DOCUMENT_FIELDS.map((field) => [field.name, field.of(record, names)]));
}

/** The same as cells of one line; lists become texts. */
export function recordCells(record: ReleasedRecord, names: FieldNames): (string | number)[] {
  return DOCUMENT_FIELDS.map((field) => {
    const cell = field.of(record, names);
    if (cell === null) return '';
    if (typeof cell !== 'object') return cell;
    return cell.map((one) => (typeof one === 'string' ? one : String(one['url']))).join('; ');
  });
}
