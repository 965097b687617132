import { AppError } from '../kernel/errors.ts';
import type { Fee } from '../modules/requests/index.ts';
import { pageFee, requestFee } from '../modules/requests/index.ts';
import { EXIT, reportFailure } from './failure.ts';
import { feeText, PROBLEMS } from './fee/messages.ts';

interface Output {
  write(text: string): unknown;
}

export interface FeeArguments {
  /** Requests of one applicant in one calendar month. */
  requests?: number | undefined;
  /** Pages provided for one request. */
  pages?: number | undefined;
  json: boolean;
  stdout: Output;
  stderr: Output;
}

/** More than any month or request has ever had; keeps the list of bands printable. */
const MOST = 1_000_000;

/** `gongkai fee`: the information processing fee with its bands. Resolves to 0, or 2 for numbers that are no counts. */
export async function runFee({ requests, pages, json, stdout, stderr }: FeeArguments): Promise<number> {
  try {
    const fee = compute(requests, pages);
    stdout.write(json ? `${JSON.stringify(toResult(fee), null, 2)}\n` : feeText(fee));
    return EXIT.ok;
  } catch (error) {
    return reportFailure(error, json, stdout, stderr);
  }
}

function compute(requests: number | undefined, pages: number | undefined): Fee {
  if ((requests === undefined) === (pages === undefined))
    throw new AppError('invalid', PROBLEMS.oneBasis(requests !== undefined));
  const [field, count] = requests === undefined ? ['--pages', pages!] : ['--requests', requests];
  if (!Number.isInteger(count) || count < 0 || count > MOST)
    throw new AppError('invalid', PROBLEMS.notACount(field as string, count, MOST));
  return requests === undefined ? pageFee(count as number) : requestFee(count as number);
}

function toResult(fee: Fee) {
  const { basis, count, total, bands, nthRate } = fee;
  return { basis, count, total, bands, nth_rate: nthRate };
}
