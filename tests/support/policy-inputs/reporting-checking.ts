import type { PolicyInputs } from './world.ts';

export const checkingInputs: PolicyInputs = {
  'reporting.check_report': () => ({
    input: { text: '宁川市统计局2024年政府信息公开工作年度报告\n一、总体情况\n本局依法公开。' },
  }),
};
