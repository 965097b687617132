// How dates, titles and links are written in older pages and their indexes.

/** 2019-3-5, 2019/03/05 10:20, 2019年3月5日 */
export const WRITTEN_DATE = /^(\d{4})\s*[-/.年]\s*(\d{1,2})\s*[-/.月]\s*(\d{1,2})\s*日?(?:[\sT].*)?$/;
/** 20190305, perhaps with the time */
export const DIGIT_DATE = /^(\d{4})(\d{2})(\d{2})(?:\d{6})?$/;
/** Titles of explanations and of public notices. */
export const EXPLAINS = /解读/;
export const ANNOUNCES = /(公示|公告)$/;
/** Words of a link that name no file. */
export const NAMELESS_LINK = /^(下载|点击下载|附件|附件下载|查看|点击查看)$/;
/** What pages write before their source. */
export const SOURCE_HEAD = /^来源[:：]\s*/;
