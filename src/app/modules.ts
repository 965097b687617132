import type { ModuleDefinition } from '../kernel/runtime/module.ts';

/** The modules of the house in the order of their tiers (design law 1). */
export const MODULES: readonly ModuleDefinition[] = [];
