/** Page, type and line pitch of official documents after GB/T 9704-2012. Lengths in millimetres, type in points. */
export const OFFICIAL_PAGE = {
  width: 210,
  height: 297,
  margin: { top: 37, right: 26, bottom: 35, left: 28 },
  /** Distance of the page number below the text area. */
  pageNumberBelow: 7,
} as const;

export const OFFICIAL_TYPE = {
  body: 16, // 3号
  title: 22, // 2号
  pageNumber: 14, // 4号
  table: 12, // 小4号
  note: 12,
  linePitch: 28,
  titlePitch: 34,
} as const;

/** Kinds of type, each with the names it goes by; the first is written into DOCX, all are tried in turn for PDF. */
export interface Typeface {
  readonly names: readonly string[];
  /** Generic family for the font table: serif text faces are `roman`. */
  readonly family: 'roman' | 'swiss' | 'script';
}

export const TYPEFACE = {
  body: {
    names: ['仿宋_GB2312', '仿宋', 'FangSong_GB2312', 'FangSong', 'STFangsong'],
    family: 'roman',
  },
  title: {
    names: [
      '方正小标宋简体',
      '方正小标宋_GBK',
      'FZXiaoBiaoSong-B05S',
      '华文中宋',
      'STZhongsong',
      'Noto Serif CJK SC',
    ],
    family: 'roman',
  },
  heading: { names: ['黑体', 'SimHei', 'Heiti SC'], family: 'swiss' },
  subheading: {
    names: ['楷体_GB2312', '楷体', 'KaiTi_GB2312', 'KaiTi', 'STKaiti'],
    family: 'script',
  },
  pageNumber: { names: ['宋体', 'SimSun', 'Songti SC'], family: 'roman' },
} as const satisfies Record<string, Typeface>;

/** Latin letters and figures in DOCX. */
export const LATIN_TYPEFACE = 'Times New Roman';

/** Comes with the program, so that a PDF needs no installed font. */
export const BUNDLED_TYPEFACE = 'Noto Serif SC';

/** 一字线 on both sides of the page number. */
export const PAGE_NUMBER_DASH = '—';
