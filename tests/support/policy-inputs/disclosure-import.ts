import type { PolicyInputs } from './world.ts';

export const importInputs: PolicyInputs = {
  'disclosure.import_document': ({ agencyId }) => ({
    input: {
      agencyId,
      title: '关于加强冬季供暖保障的通知',
      summary: '明确供暖时间和温度标准。',
      body: '<p>各供热单位：请按期供暖。</p>',
      kind: 'policy_document',
      signedOn: '2019-11-01',
      releasedOn: '2019-11-05',
      columns: ['art20_01'],
      contentHash: 'a'.repeat(64),
      batchId: 'batch',
      batchSource: 'index.csv',
      basis: '网站迁移方案',
    },
  }),
};
