import type { Backup, KeptText } from './writing.ts';
import type { PartId } from '../../../api/reports-compilation.ts';

/** Keeps unsaved text in this browser, by person and report; nothing is left there once everything is saved. */
export function localBackup(name: string): Backup {
  const place = `gongkai.unsaved-report.${name}`;
  return {
    read: () => {
      try {
        return JSON.parse(localStorage.getItem(place) ?? '{}') as Partial<Record<PartId, KeptText>>;
      } catch {
        return {};
      }
    },
    write: (kept) => {
      try {
        if (Object.keys(kept).length === 0) localStorage.removeItem(place);
        else localStorage.setItem(place, JSON.stringify(kept));
      } catch {
        // A full or forbidden store is no reason to stop writing; the save to the server goes on.
      }
    },
  };
}
