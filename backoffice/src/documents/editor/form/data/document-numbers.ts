/** 发文字号 as it is written (GB/T 9704-2012, 7.2.5): code of the agency, year, serial. */
export const USUAL_NUMBER = /^[\u4e00-\u9fffA-Za-z]{1,20}〔(19|20)\d{2}〕[1-9]\d{0,4}号$/;
/** The same as people type it: other brackets, 第, leading zeros, without 号. */
export const TYPED_NUMBER =
  /^(\D+?)[[(（【［〔﹝]?((?:19|20)\d{2})[\])）】］〕﹞]?年?第?0*([1-9]\d{0,4})号?$/;
export const writeNumber = (code: string, year: string, serial: string): string =>
  `${code}〔${year}〕${serial}号`;
