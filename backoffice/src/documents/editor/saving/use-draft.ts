import { useQueryClient } from '@tanstack/react-query';
import type { FormInstance } from 'antd';
import { useEffect, useRef, useState } from 'react';
import { fetchDocument, saveDocument } from '../../../api/documents.ts';
import { autosaveDocument, keepAlive } from '../../../api/editor.ts';
import { asInput, draftValues } from '../draft-values.ts';
import type { DraftValues } from '../draft-values.ts';
import { differingFields, dropCopy, keepCopy, readCopy } from './local-copy.ts';
import type { LocalCopy } from './local-copy.ts';
import { useAutosave } from './use-autosave.ts';
import type { Autosave } from './use-autosave.ts';

interface Options {
  form: FormInstance<DraftValues>;
  documentId: string;
  personId: string;
  /** The draft as the server had it when the page was opened. */
  initial: DraftValues;
  revision: number;
}

export interface Draft {
  readonly autosave: Autosave;
  /** Something on the screen changed. */
  readonly changed: () => void;
  /** What is on the screen now. */
  readonly values: () => DraftValues;
  /** Changes that did not reach the server last time; asked about once. */
  readonly found: (LocalCopy & { readonly fields: readonly string[] }) | undefined;
  readonly restore: () => void;
  readonly dropFound: () => void;
  /** The draft as somebody else saved it meanwhile; asked for when there is a conflict. */
  readonly theirs: () => Promise<{ values: DraftValues; revision: number }>;
  /** Takes what is given for what is on the screen, as saved at a revision or as still to be saved. */
  readonly replace: (values: DraftValues, revision: number, keepsOwn: boolean) => void;
}

/** The draft on the screen, on the server, and on this machine as long as the server has not got it. */
export function useDraft({ form, documentId, personId, initial, revision }: Options): Draft {
  const client = useQueryClient();
  const values = (): DraftValues => ({ ...initial, ...form.getFieldsValue(true) });
  /** Counts changes, to know whether a copy on this machine is still needed after a save. */
  const changes = useRef(0);
  const sent = useRef(0);
  const autosave = useAutosave({
    revision,
    send: async (basedOn, isFinal) => {
      sent.current = changes.current;
      const body = { ...asInput(values()), basedOn };
      const saved = await (isFinal ? saveDocument : autosaveDocument)(documentId, body);
      if (sent.current === changes.current) dropCopy(localStorage, personId, documentId);
      if (isFinal) void client.invalidateQueries({ queryKey: ['document', documentId] });
      return saved.revision;
    },
    sendLast: (basedOn) => keepAlive(`/documents/${documentId}/autosave`, { ...asInput(values()), basedOn }),
  });
  const based = autosave.state.revision;
  const keeping = useRef<ReturnType<typeof setTimeout>>(undefined);
  const changed = (): void => {
    changes.current += 1;
    autosave.changed();
    clearTimeout(keeping.current);
    keeping.current = setTimeout(() => {
      if (sent.current === changes.current && !autosave.isUnsaved()) return;
      keepCopy(localStorage, personId, documentId, {
        values: draftValues(values()),
        revision: based,
        at: Date.now(),
      });
    }, 300);
  };
  useEffect(() => () => clearTimeout(keeping.current), []);
  const [found, setFound] = useState(() => {
    const copy = readCopy(localStorage, personId, documentId);
    const fields = copy ? differingFields(draftValues(copy.values), initial) : [];
    return copy && fields.length > 0 ? { ...copy, fields } : undefined;
  });
  const replace = (given: DraftValues, at: number, keepsOwn: boolean): void => {
    form.setFieldsValue(given);
    changes.current += 1;
    autosave.decide(at, keepsOwn);
    if (!keepsOwn) dropCopy(localStorage, personId, documentId);
  };
  return {
    autosave,
    changed,
    values,
    found,
    restore: () => {
      // Saved on the revision it was written on: if somebody saved since, that is a conflict and is asked about.
      if (found) replace(draftValues(found.values), found.revision, true);
      setFound(undefined);
    },
    dropFound: () => {
      dropCopy(localStorage, personId, documentId);
      setFound(undefined);
    },
    theirs: async () => {
      const edition = (await fetchDocument(documentId)).editions[0]!;
      return { values: draftValues(edition), revision: edition.revision };
    },
    replace,
  };
}
