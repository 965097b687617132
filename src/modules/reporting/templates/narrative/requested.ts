import { RESULT_GROUPS, RESULT_WORDS } from '../../domain/compilation/messages/figures.ts';
import { CHANNEL_LABELS } from '../figure-labels.ts';
import type { Say } from './say.ts';

const NEW = 't3.new_received.total';
const CARRIED_IN = 't3.carried_in.total';
const HANDLED = 't3.total_handled.total';
const CARRIED_OUT = 't3.carried_out.total';

function came({ value, has, bind }: Say): string {
  const trend = has(`trend.${NEW}`) ? `，${bind(`trend.${NEW}`)}` : '';
  const carried = value(CARRIED_IN) === 0 ? '' : `，上年结转${bind(CARRIED_IN)}件`;
  return trend === ''
    ? `新收政府信息公开申请${bind(NEW)}件${carried}。`
    : `新收政府信息公开申请${bind(NEW)}件${trend}${carried === '' ? '' : `；${carried.slice(1)}`}。`;
}

function fromWhom({ value, bind, keys }: Say): string {
  if (value(NEW) === 0) return '';
  const persons = value('t3.new_received.natural_person');
  const organisations = value('requests.organisations');
  const parts = [
    ...(persons > 0 ? [`自然人提出${bind('t3.new_received.natural_person')}件`] : []),
    ...(organisations > 0 ? [`法人或者其他组织提出${bind('requests.organisations')}件`] : []),
  ];
  const channels = keys('requests.channel.').map((key) => {
    const channel = CHANNEL_LABELS[key.slice('requests.channel.'.length)]!;
    return `${channel.zh}${bind(key)}件`;
  });
  return `新收申请中，${[parts, channels]
    .filter((list) => list.length > 0)
    .map((list) => list.join('，'))
    .join('；')}。`;
}

function closed({ value, bind }: Say): string {
  if (value(HANDLED) === 0) return '';
  const results = RESULT_GROUPS.filter((group) => value(`outcomes.${group}`) > 0).map(
    (group) => `${RESULT_WORDS[group].zh}${bind(`outcomes.${group}`)}件`,
  );
  return `办结政府信息公开申请${bind(HANDLED)}件，其中${results.join('、')}。`;
}

function time({ value, has, bind }: Say): string {
  if (!has('requests.in_time.share')) return '';
  const late = value('requests.late') === 0 ? '' : `，逾期答复${bind('requests.late')}件`;
  const days = has('requests.average_days') ? `平均办理用时${bind('requests.average_days')}个工作日。` : '';
  return `答复的申请中，在法定期限内答复${bind('requests.in_time')}件${late}。${days}`;
}

function steps({ value, bind }: Say): string {
  const taken = [
    ['requests.correction_notices', (n: string) => `发出补正通知${n}份`],
    ['requests.consultations', (n: string) => `书面征求第三方意见${n}次`],
    ['requests.extensions', (n: string) => `依法延长答复期限${n}次`],
  ] as const;
  const said = taken.filter(([key]) => value(key) > 0).map(([key, words]) => words(bind(key)));
  return said.length === 0 ? '' : `办理过程中${said.join('，')}。`;
}

/** （二）依申请公开: receipts by applicant and channel, results, time, steps, what is carried on. */
export function requested(say: Say): string {
  const { value, bind } = say;
  if (value(NEW) + value(CARRIED_IN) === 0) return '未收到政府信息公开申请，也没有上年结转的事项。';
  const out = value(CARRIED_OUT) === 0 ? '' : `结转下年度继续办理${bind(CARRIED_OUT)}件。`;
  return [`${came(say)}${fromWhom(say)}`, `${closed(say)}${out}`, `${time(say)}${steps(say)}`]
    .filter((paragraph) => paragraph !== '')
    .join('\n');
}
