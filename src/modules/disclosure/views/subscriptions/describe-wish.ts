import type { Tx } from '../../../../kernel/database/types.ts';
import { agencyById } from '../../../identity/index.ts';
import { columnsOf, ownColumn } from '../../../platforms/index.ts';
import type { SubscriptionWish } from '../../contract/subscriptions.ts';
import { KIND_LABELS, TOPIC_LABELS } from '../../labels.ts';
import { SUBSCRIPTION_WORDS } from '../../messages/subscriptions.ts';

/** What a subscription is about in the words of readers, e.g. “市卫生健康委 · 规章和规范性文件”. */
export async function describeWish(
  tx: Tx,
  wish: SubscriptionWish,
  language: 'zh' | 'en',
  today: string,
): Promise<string> {
  const parts: string[] = [];
  if (wish.agencyId) {
    const agency = await agencyById(tx, wish.agencyId, today);
    if (agency) parts.push(agency.name);
  }
  if (wish.columnId) {
    const { columnId } = wish;
    const columns = await columnsOf(tx, wish.agencyId);
    const column = columns.find(({ id }) => id === columnId) ?? (await ownColumn(tx, columnId))?.column;
    if (column) parts.push(column.name[language]);
  }
  if (wish.kind) parts.push(KIND_LABELS[wish.kind][language]);
  if (wish.topic) parts.push(TOPIC_LABELS[wish.topic][language]);
  if (wish.q) parts.push(SUBSCRIPTION_WORDS[language].search(wish.q));
  return parts.length > 0 ? parts.join(' · ') : SUBSCRIPTION_WORDS[language].closedColumn;
}
