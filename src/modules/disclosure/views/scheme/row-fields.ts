import type { SchemeFields } from '../../contract.ts';
import type { SchemeItemRow } from '../../store/scheme-tables.ts';

/** The columns of the row that hold the fields. */
export function rowOfFields(fields: SchemeFields) {
  const needsDays = fields.timeLimitKind === 'working_days' || fields.timeLimitKind === 'days';
  return {
    level1: fields.level1,
    level2: fields.level2,
    level3: fields.level3,
    content: fields.content,
    body: fields.body,
    time_limit: fields.timeLimit,
    time_limit_kind: fields.timeLimitKind,
    time_limit_days: needsDays ? fields.timeLimitDays : null,
    cycle: fields.cycle,
    channels: fields.channels,
    channel_note: fields.channelNote,
    basis: fields.basis,
    audience: fields.audience,
    audience_note: fields.audience === 'group' ? fields.audienceNote : '',
    mode: fields.mode,
    statutory_item: fields.statutoryItem,
  };
}

/** The fields as they stand in a row. */
export function fieldsOfRow(row: SchemeItemRow): SchemeFields {
  return {
    level1: row.level1,
    level2: row.level2,
    level3: row.level3,
    content: row.content,
    body: row.body,
    timeLimit: row.time_limit,
    timeLimitKind: row.time_limit_kind,
    timeLimitDays: row.time_limit_days,
    cycle: row.cycle,
    channels: row.channels,
    channelNote: row.channel_note,
    basis: row.basis,
    audience: row.audience,
    audienceNote: row.audience_note,
    mode: row.mode,
    statutoryItem: row.statutory_item,
  };
}
