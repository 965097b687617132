import { escapeHtml } from '../../../kernel/documents/index.ts';
import type { Problem } from '../../../kernel/errors.ts';

const STYLE = `
  body { margin: 0; padding: 24px; background: #fff; color: #1b1f24; font: 17px/1.75 "FangSong", "STFangsong", "Noto Serif CJK SC", serif; }
  article { max-width: 42em; margin: 0 auto; }
  table { border-collapse: collapse; width: 100%; }
  th, td { border: 1px solid #1b1f24; padding: 4px 8px; }
  .missing { max-width: 42em; margin: 0 auto 24px; padding: 8px 16px; border-left: 4px solid #8a5a00; background: #fff4dc; font-family: sans-serif; font-size: 14px; }
`;

/** A letter as a page of its own, with what is still missing above it. */
export function letterPage(letter: string, problems: readonly Problem[]): string {
  const missing = problems.map(({ zh }) => `<li>${escapeHtml(zh)}</li>`).join('');
  return (
    `<!doctype html><html lang="zh-CN"><head><meta charset="utf-8"><title>文书预览</title><style>${STYLE}</style></head><body>` +
    (missing === ''
      ? ''
      : `<div class="missing"><strong>发出前还须补全：</strong><ul>${missing}</ul></div>`) +
    `${letter}</body></html>`
  );
}
