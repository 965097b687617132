import { Form, Select } from 'antd';
import { ActDialog } from '../act/act-dialog.tsx';
import { addItem, changeItem } from '../api/scheme.ts';
import type { SchemeItem } from '../api/scheme.ts';
import { useDesk } from '../app/session.ts';
import { useVocabulary } from '../documents/use-vocabulary.ts';
import { ChoiceItem, LongTextItem, NumberItem, TextItem } from '../fields/fields.tsx';
import { schemeText } from '../text/scheme.ts';
import { useText } from '../text/use-text.ts';

const FIELDS = [
  'level1',
  'level2',
  'level3',
  'content',
  'body',
  'timeLimit',
  'timeLimitKind',
  'timeLimitDays',
  'cycle',
  'channels',
  'channelNote',
  'basis',
  'audience',
  'audienceNote',
  'mode',
  'statutoryItem',
] as const;

/** All fields of an item: a new one, one after another, or one to be changed. */
export function ItemDialog({
  item,
  after,
  close,
}: {
  item?: SchemeItem;
  after?: SchemeItem;
  close: () => void;
}) {
  const t = useText(schemeText);
  const { agencyId, agencies } = useDesk();
  const { columnOptions } = useVocabulary();
  const initial = item
    ? Object.fromEntries(FIELDS.map((name) => [name, item[name]]))
    : {
        level1: after?.level1 ?? '',
        body: after?.body ?? agencies.find(({ id }) => id === agencyId)?.name,
        timeLimitKind: 'working_days',
        timeLimitDays: 20,
        cycle: 'none',
        channels: ['website'],
        audience: 'everyone',
        mode: 'proactive',
        statutoryItem: after?.statutoryItem,
      };
  const choices = (of: Readonly<Record<string, string>>) =>
    Object.entries(of).map(([value, label]) => ({ value, label }));
  const send = (values: Record<string, unknown>) => {
    const given = Object.fromEntries(
      Object.entries(values).map(([name, value]) => [name, value ?? (name === 'timeLimitDays' ? null : '')]),
    );
    return item
      ? changeItem(item.id, { ...given, version: item.version })
      : addItem({ agencyId, ...(after ? { afterId: after.id } : {}), ...given }).then(() => ({ version: 1 }));
  };
  return (
    <ActDialog title={item ? t.edit : t.add} width={720} initial={initial} send={send} close={close}>
      <div className="scheme-form">
        <TextItem name="level1" label={t.level1} required max={80} />
        <TextItem name="level2" label={t.level2} max={120} />
        <TextItem name="level3" label={t.level3} max={120} />
      </div>
      <LongTextItem name="content" label={t.content} required max={1000} />
      <div className="scheme-form">
        <TextItem name="body" label={t.body} required max={200} />
        <ChoiceItem
          name="statutoryItem"
          label={t.statutoryItem}
          required
          options={columnOptions.filter(({ value }) => value.startsWith('art2') || value.startsWith('own_'))}
        />
        <ChoiceItem name="cycle" label={t.cycle} required options={choices(t.cycles)} />
      </div>
      <div className="scheme-form">
        <ChoiceItem name="timeLimitKind" label={t.timeLimitKind} required options={choices(t.limitKinds)} />
        <NumberItem name="timeLimitDays" label={t.timeLimitDays} min={1} max={366} />
        <TextItem name="timeLimit" label={t.timeLimit} hint={t.timeLimitHint} max={200} />
      </div>
      <Form.Item name="channels" label={t.channels} rules={[{ required: true }]}>
        <Select
          mode="multiple"
          options={choices(t.channelNames)}
          showSearch={{ optionFilterProp: 'label' }}
        />
      </Form.Item>
      <TextItem name="channelNote" label={t.channelNote} max={200} />
      <LongTextItem name="basis" label={t.basis} required max={1000} />
      <div className="scheme-form">
        <ChoiceItem name="mode" label={t.mode} required options={choices(t.modes)} />
        <ChoiceItem name="audience" label={t.audience} required options={choices(t.audiences)} />
        <TextItem name="audienceNote" label={t.audienceNote} max={200} />
      </div>
    </ActDialog>
  );
}
