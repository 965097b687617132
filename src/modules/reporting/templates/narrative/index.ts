import type { FigureBasis } from '../../domain/compilation/figure.ts';
import type { Narrative } from '../../domain/narrative.ts';
import { disclosed } from './disclosed.ts';
import { managed, platform, supervised } from './managed.ts';
import { fee, problems } from './problems.ts';
import { requested } from './requested.ts';
import { sayOf } from './say.ts';

/**
 * Draft of the written parts from the records, with every figure bound. Only what the records bear out is stated; the
 * office adds its own.
 */
export function draftNarrative(basis: FigureBasis, { isGovernment }: { isGovernment: boolean }): Narrative {
  const say = sayOf(basis);
  return {
    proactive_disclosure: disclosed(say),
    disclosure_on_request: requested(say),
    information_management: managed(say),
    platform_building: platform(say),
    supervision: supervised(say, isGovernment),
    problems: problems(say),
    other: fee(say),
  };
}
