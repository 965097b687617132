const TIME = new Intl.DateTimeFormat('zh-CN', {
  timeZone: 'Asia/Shanghai',
  hour: '2-digit',
  minute: '2-digit',
  hourCycle: 'h23',
});

/** The time of day in Shanghai, as 10:32. */
export const clockTime = (instant: number | string): string => TIME.format(new Date(instant));
