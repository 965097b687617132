import type { CompilationPart, PartId, SavedPart } from '../../../api/reports-compilation.ts';

/** Text of one part as it stands in the editor. */
export interface WrittenPart {
  readonly id: PartId;
  readonly text: string;
  /** The server's state that the text goes back to. */
  readonly server: CompilationPart;
  readonly dirty: boolean;
  /** Somebody else saved this meanwhile; nothing is saved until one of the two is chosen. */
  readonly conflict: CompilationPart | null;
  /** The text that the server refused; it is not sent again before it is changed. */
  readonly refused: string | null;
}

export type SaveState = 'saved' | 'waiting' | 'saving' | 'failed' | 'refused' | 'conflict';

export interface WritingSnapshot {
  readonly parts: Readonly<Record<PartId, WrittenPart>>;
  readonly state: SaveState;
  /** Instant of the last save in this window. */
  readonly savedAt: string | null;
  /** What the last attempt met with. */
  readonly error: unknown;
  /** Text of an earlier visit was put back from this machine. */
  readonly recovered: boolean;
}

/** What a text waits in until it is saved, so that neither a lost connection nor a closed window loses it. */
export interface Backup {
  read(): Partial<Record<PartId, KeptText>>;
  write(kept: Partial<Record<PartId, KeptText>>): void;
}
export interface KeptText {
  readonly text: string;
  readonly basedOn: number;
}

interface Options {
  readonly parts: readonly CompilationPart[];
  readonly save: (part: PartId, body: { text: string | null; basedOn: number }) => Promise<SavedPart>;
  /** The newest state of a part, asked for when somebody else was faster. */
  readonly fetchPart: (part: PartId) => Promise<CompilationPart>;
  /** How a failed save is to be taken: the connection, another's save, or a refusal. */
  readonly judge: (error: unknown) => 'connection' | 'conflict' | 'refusal';
  readonly onSaved?: (part: SavedPart) => void;
  readonly backup: Backup;
  readonly now?: () => Date;
  /** Milliseconds between the last change and its save. */
  readonly pause?: number;
  /** Milliseconds until a failed save is repeated; doubled each time, sixteenfold at most. */
  readonly retryAfter?: number;
}

export interface Writing {
  snapshot(): WritingSnapshot;
  subscribe(listener: () => void): () => void;
  change(part: PartId, text: string): void;
  /** Saves now what is not saved; resolves when nothing is under way. */
  flush(): Promise<void>;
  settle(part: PartId, choice: 'mine' | 'theirs'): void;
  /** Sends again what was refused, when the reason is gone. */
  retry(): Promise<void>;
  /** Takes over what the server has for parts that are not being changed here. */
  adopt(parts: readonly CompilationPart[]): void;
  /** Begins (again) to save by itself. */
  open(): void;
  /** Stops all timers; what is not saved stays in the backup. */
  close(): void;
}

/**
 * The text being written: kept on the machine at every change, saved after a pause, repeated when the connection fails,
 * and never put over what somebody else saved meanwhile. A text equal to the draft is left to the draft (saved as null).
 */
export function createWriting(options: Options): Writing {
  const { pause = 1500, retryAfter = 3000, now = () => new Date() } = options;
  const listeners = new Set<() => void>();
  let timer: ReturnType<typeof setTimeout> | undefined;
  let failures = 0;
  let running: Promise<void> | null = null;
  let closed = false;
  let current: WritingSnapshot = begin(options);

  const set = (change: Partial<WritingSnapshot>): void => {
    current = { ...current, ...change };
    for (const listener of listeners) listener();
  };
  const setPart = (id: PartId, change: Partial<WrittenPart>): void =>
    set({ parts: { ...current.parts, [id]: { ...current.parts[id], ...change } } });
  const keep = (): void =>
    options.backup.write(
      Object.fromEntries(
        all(current)
          .filter(({ dirty }) => dirty)
          .map(({ id, text, server }) => [id, { text, basedOn: server.revision }]),
      ),
    );
  const plan = (after: number): void => {
    clearTimeout(timer);
    if (!closed) timer = setTimeout(() => void flush(), after);
  };
  const waiting = (): WrittenPart[] =>
    all(current).filter(
      ({ dirty, conflict, refused, text }) => dirty && conflict === null && refused !== text,
    );
  const restState = (): SaveState => {
    if (all(current).some(({ conflict }) => conflict !== null)) return 'conflict';
    if (waiting().length > 0) return 'waiting';
    return all(current).some(({ dirty }) => dirty) ? 'refused' : 'saved';
  };

  const saveOne = async ({ id, text, server }: WrittenPart): Promise<void> => {
    const body = { text: text === server.draft ? null : text, basedOn: server.revision };
    try {
      const saved = await options.save(id, body);
      const isSame = current.parts[id].text === text;
      setPart(id, { server: saved, dirty: !isSame, refused: null, ...(isSame ? { text: saved.text } : {}) });
      failures = 0;
      keep();
      options.onSaved?.(saved);
    } catch (error) {
      const kind = options.judge(error);
      if (kind === 'connection') throw error;
      if (kind === 'refusal') {
        setPart(id, { refused: text });
        set({ error });
        return;
      }
      const theirs = await options.fetchPart(id);
      if (theirs.text === text) setPart(id, { server: theirs, dirty: current.parts[id].text !== text });
      else setPart(id, { conflict: theirs });
    }
  };
  const saveAll = async (): Promise<void> => {
    set({ state: 'saving', error: null });
    try {
      for (let part = waiting()[0]; part !== undefined; part = waiting()[0]) await saveOne(part);
      const state = restState();
      set(state === 'saved' ? { state, savedAt: now().toISOString() } : { state });
    } catch (error) {
      set({ state: 'failed', error });
      plan(retryAfter * 2 ** Math.min(failures++, 4));
    }
  };
  const flush = async (): Promise<void> => {
    clearTimeout(timer);
    if (running) await running;
    if (waiting().length === 0) return;
    running = saveAll();
    await running;
    running = null;
  };

  return {
    snapshot: () => current,
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    change: (id, text) => {
      const part = current.parts[id];
      if (part.text === text) return;
      setPart(id, { text, dirty: text !== part.server.text });
      keep();
      if (current.state !== 'saving' && current.state !== 'failed') set({ state: restState() });
      if (current.state !== 'failed') plan(pause);
    },
    flush,
    settle: (id, choice) => {
      const { conflict, text } = current.parts[id];
      if (conflict === null) return;
      const kept = choice === 'mine' ? text : conflict.text;
      setPart(id, { server: conflict, conflict: null, text: kept, dirty: kept !== conflict.text });
      keep();
      set({ state: restState() });
      void flush();
    },
    retry: async () => {
      for (const { id } of all(current)) setPart(id, { refused: null });
      await flush();
    },
    adopt: (parts) => {
      for (const server of parts) {
        const mine = current.parts[server.id];
        if (mine.dirty || mine.conflict || server.revision < mine.server.revision) continue;
        if (mine.server !== server) setPart(server.id, { server, text: server.text });
      }
    },
    open: () => {
      closed = false;
      if (waiting().length > 0) plan(pause);
    },
    close: () => {
      closed = true;
      clearTimeout(timer);
    },
  };
}

const all = (snapshot: WritingSnapshot): WrittenPart[] => Object.values(snapshot.parts);

/** The server's state with what was left on this machine. */
function begin({ parts, backup }: Options): WritingSnapshot {
  const kept = backup.read();
  const written = parts.map((server): WrittenPart => {
    const left = kept[server.id];
    const base = { id: server.id, server, text: server.text, dirty: false, conflict: null, refused: null };
    if (left === undefined || left.text === server.text) return base;
    return {
      ...base,
      text: left.text,
      dirty: true,
      conflict: left.basedOn === server.revision ? null : server,
    };
  });
  const isConflict = written.some(({ conflict }) => conflict !== null);
  const isDirty = written.some(({ dirty }) => dirty);
  return {
    parts: Object.fromEntries(written.map((part) => [part.id, part])) as Record<PartId, WrittenPart>,
    state: isConflict ? 'conflict' : isDirty ? 'waiting' : 'saved',
    savedAt: null,
    error: null,
    recovered: isDirty,
  };
}
