import { Converter } from 'opencc-js/t2cn';

type Conversion = (text: string) => string;

let loaded: Conversion | null = null;

function conversion(): Conversion {
  const ready: Conversion = loaded ?? Converter({ from: 't', to: 'cn' });
  loaded = ready;
  return ready;
}

const known = new Map<string, string>();

/** The simplified form of one character; itself when it has none of the same length. */
export function simplified(char: string): string {
  const cached = known.get(char);
  if (cached !== undefined) return cached;
  const converted = conversion()(char);
  const result = converted.length === char.length ? converted : char;
  known.set(char, result);
  return result;
}
