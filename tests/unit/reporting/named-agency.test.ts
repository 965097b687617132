import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { ReportModel } from '../../../src/modules/reporting/domain/checking/report-model.ts';
import {
  checkNamedAgency,
  namesOneAgency,
} from '../../../src/modules/reporting/domain/checking/form/named-agency.ts';

test('short names and names without the place above are the same agency', () => {
  for (const [one, other] of [
    ['宁川市卫健委', '宁川市卫生健康委员会'],
    ['青禾县水务局', '望澜市青禾县水务局'],
    ['水务局', '青禾县水务局'],
    ['望澜市 住建局', '望澜市住房和城乡建设局'],
    ['望澜市人民政府', '望澜市人民政府办公室'],
    ['望澜市城管局', '望澜市城市管理局'],
  ] as const) {
    assert.ok(namesOneAgency(one, other), `${one} ${other}`);
    assert.ok(namesOneAgency(other, one), `${other} ${one}`);
  }
});

test('another agency, or one of a place below, is another', () => {
  for (const [one, other] of [
    ['青禾县水务局', '望澜市退役军人事务局'],
    ['宁川市人民政府', '宁川市东城区人民政府'],
    ['宁川市水务局', '宁川市东城区水务局'],
    ['望澜市水务局', '宁川市水务局'],
  ] as const)
    assert.ok(!namesOneAgency(one, other), `${one} ${other}`);
});

test('a name the agency had before is its own', () => {
  const report = { agency: '望澜市广播电视局', text: null } as ReportModel;
  assert.deepEqual(checkNamedAgency(report, ['望澜市文化和旅游局', '望澜市广播电视局']), []);
  const [found] = checkNamedAgency(report, ['望澜市文化和旅游局']);
  assert.deepEqual(
    [found?.code, found?.severity, found?.expected, found?.actual],
    ['F-AGENCY', 'error', '望澜市文化和旅游局', '望澜市广播电视局'],
  );
});
