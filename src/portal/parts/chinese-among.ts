import { html, NOTHING } from '../html.ts';
import type { Html } from '../html.ts';

const CHINESE = /\p{Script=Han}/u;

/** Attribute of Chinese words on an English page, so that they are read aloud as Chinese (WCAG 2.2, 3.1.2). */
export const chineseAmong = (around: string, words: string): Html =>
  CHINESE.test(words) && !CHINESE.test(around) ? html`lang="zh-CN"` : NOTHING;
