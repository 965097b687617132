const DIGITS = '〇一二三四五六七八九';
const FORMAL = '零壹贰叁肆伍陆柒捌玖';
const STEMS = '甲乙丙丁戊己庚辛壬癸';
const BRANCHES = '子丑寅卯辰巳午未申酉戌亥';

function chinese(value: number, digits: string, units: readonly [string, string, string]): string {
  if (value <= 0 || value > 9999) return String(value);
  const [ten, hundred, thousand] = units;
  const places: readonly (readonly [number, string])[] = [
    [1000, thousand],
    [100, hundred],
    [10, ten],
    [1, ''],
  ];
  let text = '';
  let rest = value;
  let gap = false;
  for (const [place, unit] of places) {
    const digit = Math.floor(rest / place);
    rest %= place;
    if (digit === 0) gap = text !== '';
    else {
      text += `${gap ? '零' : ''}${digits[digit]!}${unit}`;
      gap = false;
    }
  }
  return text.replace(new RegExp(`^${digits[1]}${ten}`), ten);
}

function roman(value: number): string {
  const marks: readonly (readonly [number, string])[] = [
    [1000, 'M'],
    [900, 'CM'],
    [500, 'D'],
    [400, 'CD'],
    [100, 'C'],
    [90, 'XC'],
    [50, 'L'],
    [40, 'XL'],
    [10, 'X'],
    [9, 'IX'],
    [5, 'V'],
    [4, 'IV'],
    [1, 'I'],
  ];
  let rest = Math.min(Math.max(value, 0), 3999);
  let text = '';
  for (const [size, mark] of marks)
    while (rest >= size) {
      text += mark;
      rest -= size;
    }
  return text;
}

function letter(value: number): string {
  return value < 1 ? '' : String.fromCharCode(65 + ((value - 1) % 26)).repeat(Math.ceil(value / 26));
}

/** The number of a list paragraph as Word prints it in one of its formats (ECMA-376, ST_NumberFormat). */
export function wordNumber(value: number, format: string): string {
  switch (format) {
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
    case 'ideographDigital':
      return chinese(value, DIGITS, ['十', '百', '千']);
    case 'chineseLegalSimplified':
      return chinese(value, FORMAL, ['拾', '佰', '仟']);
    case 'ideographTraditional':
      return STEMS[value - 1] ?? String(value);
    case 'ideographZodiac':
      return BRANCHES[value - 1] ?? String(value);
    case 'ideographEnclosedCircle':
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= 20 ? String.fromCharCode(0x245f + value) : String(value);
    case 'upperRoman':
      return roman(value);
    case 'lowerRoman':
      return roman(value).toLowerCase();
    case 'upperLetter':
      return letter(value);
    case 'lowerLetter':
      return letter(value).toLowerCase();
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'bullet':
    case 'none':
      return '';
    default:
      return String(value);
  }
}
