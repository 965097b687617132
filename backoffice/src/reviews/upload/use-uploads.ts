import { useQueryClient } from '@tanstack/react-query';
import { useRef, useState } from 'react';
import { ApiError } from '../../api/client.ts';
import type { Problem } from '../../api/client.ts';
import { uploadReport } from '../../api/reviews.ts';
import type { Uploaded } from '../../api/reviews.ts';
import { generalText } from '../../text/general.ts';

/** A file on its way to the review desk. */
export interface Upload {
  readonly id: number;
  readonly file: File;
  readonly state: 'waiting' | 'working' | 'done' | 'failed';
  readonly result: Uploaded | null;
  readonly problems: readonly Problem[];
  /** Said by a person where the file does not say it. */
  readonly agencyName: string;
  readonly year: number | null;
}

/** Sends files one after another, so that one that fails says so in its own row and the others go on. */
export function useUploads(agencyId: string) {
  const client = useQueryClient();
  const [uploads, setUploads] = useState<readonly Upload[]>([]);
  const queue = useRef<Upload[]>([]);
  const running = useRef(false);
  const made = useRef(0);
  const set = (id: number, part: Partial<Upload>): void =>
    setUploads((all) => all.map((one) => (one.id === id ? { ...one, ...part } : one)));

  const send = async ({ id, file, agencyName, year }: Upload): Promise<void> => {
    set(id, { state: 'working', problems: [] });
    const known = { ...(agencyName ? { agencyName } : {}), ...(year === null ? {} : { year }) };
    try {
      set(id, { state: 'done', result: await uploadReport({ agencyId, file, ...known }) });
    } catch (error) {
      const { zh, en } = generalText.unreadable;
      const problems = error instanceof ApiError ? error.problems : [{ code: 'unreadable', zh, en }];
      set(id, { state: 'failed', problems });
    }
  };
  const run = async (): Promise<void> => {
    if (running.current) return;
    running.current = true;
    for (let next = queue.current.shift(); next; next = queue.current.shift()) await send(next);
    running.current = false;
    void client.invalidateQueries();
  };
  const add = (files: readonly File[]): void => {
    const fresh = files.map((file): Upload => ({
      id: ++made.current,
      file,
      state: 'waiting',
      result: null,
      problems: [],
      agencyName: '',
      year: null,
    }));
    setUploads((all) => [...all, ...fresh]);
    queue.current.push(...fresh);
    void run();
  };
  const retry = (upload: Upload, known: { agencyName: string; year: number | null }): void => {
    const again: Upload = { ...upload, ...known, state: 'waiting', problems: [] };
    set(upload.id, again);
    queue.current.push(again);
    void run();
  };
  return { uploads, add, retry };
}
