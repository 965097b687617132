/**
 * The look's tokens: one source for the portal's style sheet, the back office's theme and the letters' annex.
 * A pure constant; the back office may import it. Colours keep 4.5:1 (text) against the paper they stand on.
 */
export const LOOK = {
  colour: {
    paper: '#fbfaf7',
    surface: '#ffffff',
    line: '#dcd9d2',
    /** Borders of fields and controls: 3:1 against the surface (WCAG 2.2, 1.4.11). */
    lineStrong: '#8b8f94',
    ink: '#1b1f24',
    inkSoft: '#565d66',
    /** 靛青: links, primary buttons, the current place. */
    indigo: '#1f4e79',
    indigoHover: '#173c5e',
    indigoTint: '#e8eff6',
    /** 朱砂: late, refused, destructive; the seal. */
    cinnabar: '#b3392b',
    cinnabarTint: '#fbeae7',
    /** 琥珀: due within three working days, provisional. */
    amber: '#8a5a00',
    amberTint: '#fff4dc',
    /** 松绿: done, in force, in time. */
    pine: '#2c6e49',
    pineTint: '#e6f2ea',
  },
  font: {
    sans: '"PingFang SC", "Microsoft YaHei", "Noto Sans CJK SC", "Noto Sans SC", sans-serif',
    /** Official texts. */
    serif: '"Songti SC", "SimSun", "Noto Serif CJK SC", "Noto Serif SC", serif',
    mono: 'ui-monospace, "SFMono-Regular", Menlo, Consolas, "Noto Sans Mono CJK SC", monospace',
  },
  /** Put before the stacks above on English pages: quotation marks and dashes of a Chinese font are as wide as characters. */
  latin: {
    sans: '"Segoe UI", "Helvetica Neue", Arial, "Liberation Sans"',
    serif: 'Georgia, "Times New Roman", "Liberation Serif"',
  },
  /** Sizes in CSS pixels. */
  size: {
    portalText: 17,
    portalLineHeight: 1.7,
    officeText: 14,
    officeLineHeight: 1.5,
    olderText: 22,
    target: 44,
    olderTarget: 60,
    grid: 4,
    contentWidth: 1120,
    /** Text measure in characters (em). */
    measure: 42,
    radius: 4,
  },
} as const;

export type Look = typeof LOOK;
