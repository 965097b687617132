import type { Label } from '../labels.ts';

const l = (zh: string, en: string): Label => ({ zh, en });

/** Why a day of the period for publication counts or not. */
export const DEADLINE_ACCOUNT_TEXTS = {
  weekday: l('工作日', 'Working day'),
  weekend: l('周末', 'Weekend'),
  holiday: l('节假日', 'Holiday'),
  adjusted_working_day: l('调休上班', 'Weekend day worked'),
  article: l(
    '《政府信息公开条例》第二十六条：自政府信息形成或者变更之日起20个工作日内公开',
    'Regulation Art. 26: within 20 working days from formation or change',
  ),
} as const;
