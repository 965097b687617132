import { InvalidArgumentError } from 'commander';
import { NUMBER_WANTED } from './messages.ts';

/** Reads an option's value as a whole number between `least` and `most`. */
export function wholeNumber(least: number, most = Number.MAX_SAFE_INTEGER): (text: string) => number {
  return (text) => {
    const value = Number(text);
    if (!/^\d+$/.test(text) || value < least || value > most) {
      throw new InvalidArgumentError(NUMBER_WANTED(text, least, most));
    }
    return value;
  };
}
