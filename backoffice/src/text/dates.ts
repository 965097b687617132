import type { Language } from './say.ts';

const WEEKDAYS = {
  zh: ['日', '一', '二', '三', '四', '五', '六'],
  en: ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'],
};

/** Weekday of a calendar date, 0 = Sunday. */
export function weekdayOf(date: string): number {
  return new Date(`${date}T00:00:00Z`).getUTCDay();
}

/** `2026-03-30（周一）`; in English `2026-03-30 (Mon)`. */
export function dateText(date: string, language: Language): string {
  const name = WEEKDAYS[language][weekdayOf(date)] ?? '';
  return language === 'zh' ? `${date}（周${name}）` : `${date} (${name})`;
}

/** `3月` or `2026年3月` of `2026-03`. */
export function monthText(month: string, language: Language, withYear: boolean): string {
  const [year, number] = month.split('-').map(Number) as [number, number];
  if (language === 'en') return withYear ? month : String(number).padStart(2, '0');
  return withYear ? `${year}年${number}月` : `${number}月`;
}

const CLOCK = new Intl.DateTimeFormat('sv-SE', {
  timeZone: 'Asia/Shanghai',
  dateStyle: 'short',
  timeStyle: 'short',
});

/** `2026-03-30 09:15` in Shanghai, of an instant. */
export function instantText(instant: string): string {
  return CLOCK.format(new Date(instant));
}
