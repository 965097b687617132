import type { z } from 'zod';
import type { refusalGroundSchema } from '../../../src/modules/requests/contract.ts';
import { say } from './say.ts';
import type { Say } from './say.ts';

/** Grounds on which a part is withheld. */
export const GROUNDS: Readonly<Record<z.infer<typeof refusalGroundSchema>, Say<string>>> = {
  refused_state_secret: say('国家秘密', 'State secret'),
  refused_prohibited_by_law: say('其他法律行政法规禁止公开', 'Prohibited by law'),
  refused_security_stability: say('危及“三安全一稳定”', 'Security and stability'),
  refused_third_party_rights: say('保护第三方合法权益', 'Third-party rights'),
  refused_internal_affairs: say('三类内部事务信息', 'Internal affairs'),
  refused_process_information: say('四类过程性信息', 'Process information'),
  refused_enforcement_file: say('行政执法案卷', 'Enforcement file'),
};
