import ExcelJS from 'exceljs';

/** ID numbers of nobody alive: born in 1900, with their check digits. */
const CANDIDATES = [
  ['望卫试001', '考生甲', '110101190003075575', '内科'],
  ['望卫试002', '考生乙', '110101190003071793', '外科'],
  ['望卫试003', '考生丙', '110101190003079517', '护理'],
] as const;

/**
 * A list as offices send it: numbers of identity cards, a hidden sheet with marks not yet decided, a note, a hidden
 * column, the name of its author. The checks before release show what to do about each.
 */
export async function carelessWorkbook(at: Date): Promise<{ name: string; content: Uint8Array }> {
  const workbook = new ExcelJS.Workbook();
  workbook.created = at;
  workbook.creator = '考务组小陈';
  workbook.company = '望澜市卫生人才服务有限公司';
  const list = workbook.addWorksheet('资格审查名单');
  list.addRow(['准考证号', '姓名', '身份证号', '岗位', '初审意见']);
  for (const row of CANDIDATES) list.addRow([...row, '待复核']);
  list.getColumn(5).hidden = true;
  list.getCell('B3').note = '学历证书还没核完，先别报上去';
  const draft = workbook.addWorksheet('评分底稿', { state: 'hidden' });
  draft.addRow(['准考证号', '面试分（未定）']);
  for (const [number] of CANDIDATES) draft.addRow([number, 80]);
  return { name: '资格审查名单.xlsx', content: new Uint8Array(await workbook.xlsx.writeBuffer()) };
}
