import type { ModuleDefinition } from '../kernel/runtime/module.ts';
import { calendarModule } from '../modules/calendar/index.ts';
import { disclosureModule } from '../modules/disclosure/index.ts';
import { identityModule } from '../modules/identity/index.ts';
import { platformsModule } from '../modules/platforms/index.ts';
import { reportingModule } from '../modules/reporting/index.ts';
import { requestsModule } from '../modules/requests/index.ts';

/** The modules of the house in the order of their tiers (design law 1). */
export const MODULES: readonly ModuleDefinition[] = [
  calendarModule,
  identityModule,
  platformsModule,
  disclosureModule,
  requestsModule,
  reportingModule,
];
