import type { InstantColumn } from '../../../../kernel/database/tables.ts';

export interface SearchIndexTable {
  ordinal: number;
  words: string;
}

export interface SearchStateTable {
  id: number;
  /** The table that answers. */
  active: 'a' | 'b';
  /** Moves when the other table takes over. */
  generation: number;
  tokenizer_version: number;
  last_ordinal: number;
  last_change: number;
  /** Segmentation of the table that is being built; null when none is. */
  building_version: number | null;
  /** Ordinals up to this are in it. */
  built_to: number | null;
  /** Ordinals up to this are to be built; later ones were written to both. */
  build_goal: number | null;
  built_at: InstantColumn | null;
}

export type SearchTables = {
  search_index_a: SearchIndexTable;
  search_index_b: SearchIndexTable;
  search_state: SearchStateTable;
  search_changes: { seq: number; ordinal: number };
  search_words: { word: string; documents: number };
};
