/** Kinds of columns as the page tag `ColumnType` names them (国办发〔2017〕47号), for pages that are no column of the frame. */
export const COLUMN_TYPE = { policies: '政策文件', other: '其他信息' } as const;
