import { MoreOutlined } from '@ant-design/icons';
import { Button, Dropdown, Select } from 'antd';
import { useState } from 'react';
import { ActDialog } from '../act/act-dialog.tsx';
import { useAct } from '../act/use-act.ts';
import { orderItems, removeItem } from '../api/scheme.ts';
import type { SchemeItem } from '../api/scheme.ts';
import { useDesk } from '../app/session.ts';
import { ReasonItem } from '../fields/fields.tsx';
import { ProblemList } from '../parts/problems.tsx';
import { generalText } from '../text/general.ts';
import { schemeText } from '../text/scheme.ts';
import { marksText } from '../text/marks.ts';
import { useText } from '../text/use-text.ts';
import { InlineText, useCell } from './inline-text.tsx';
import { ItemDialog } from './item-dialog.tsx';
import { Standing } from './standing.tsx';

interface Props {
  items: readonly SchemeItem[];
  mayEdit: boolean;
  /** The whole scheme is shown in its own order. */
  mayOrder: boolean;
  open: (id: string) => void;
}

/** The scheme as published tables have it, edited cell by cell. */
export function SchemeTable({ items, mayEdit, mayOrder, open }: Props) {
  const t = useText(schemeText);
  const general = useText(generalText);
  const { colon } = useText(marksText);
  const { agencyId } = useDesk();
  const [dialog, choose] = useState<{ what: 'edit' | 'after' | 'remove'; item: SchemeItem } | null>(null);
  const order = useAct((ids: readonly string[]) => orderItems(agencyId, ids));
  const move = (at: number, by: -1 | 1): void => {
    const ids = items.map(({ id }) => id);
    [ids[at], ids[at + by]] = [ids[at + by]!, ids[at]!];
    void order.run(ids);
  };
  return (
    <>
      <ProblemList problems={order.problems} />
      <div className="records-scroll" role="group" tabIndex={0} aria-label={t.table}>
        <table className="records scheme-table">
          <caption className="hidden-text">{t.table}</caption>
          <thead>
            <tr>
              <th scope="col">{t.item}</th>
              <th scope="col">{t.content}</th>
              <th scope="col">{t.timeLimit}</th>
              <th scope="col" className="at-wide">
                {t.channels}
              </th>
              <th scope="col" className="at-wide">
                {t.basis}
              </th>
              <th scope="col">{t.standing}</th>
              <th scope="col">{general.actions}</th>
            </tr>
          </thead>
          <tbody>
            {items.map((item, at) => (
              <tr key={item.id} data-state={item.status.state}>
                <td className="scheme-path">
                  <InlineText item={item} field="level1" mayEdit={mayEdit} />
                  <InlineText item={item} field="level2" mayEdit={mayEdit} strong />
                  {item.level3 ? <InlineText item={item} field="level3" mayEdit={mayEdit} strong /> : null}
                </td>
                <td className="scheme-content">
                  <InlineText item={item} field="content" mayEdit={mayEdit} />
                  <div className="small soft">
                    <InlineText item={item} field="body" mayEdit={mayEdit} />
                  </div>
                </td>
                <td>
                  <div className="scheme-limit">{item.timeLimitText}</div>
                  <CycleCell item={item} mayEdit={mayEdit} />
                </td>
                <td className="at-wide small">
                  {item.channels
                    .map((one) =>
                      one === 'other' && item.channelNote ? item.channelNote : t.channelNames[one],
                    )
                    .join('、')}
                </td>
                <td className="at-wide small scheme-basis">
                  <InlineText item={item} field="basis" mayEdit={mayEdit} />
                </td>
                <td>
                  <Standing status={item.status} />
                </td>
                <td>
                  <div className="row">
                    <Button size="small" onClick={() => open(item.id)}>
                      {t.open}
                    </Button>
                    {mayEdit ? (
                      <Dropdown
                        trigger={['click']}
                        menu={{
                          items: [
                            { key: 'edit', label: t.edit, onClick: () => choose({ what: 'edit', item }) },
                            {
                              key: 'after',
                              label: t.addAfter,
                              onClick: () => choose({ what: 'after', item }),
                            },
                            {
                              key: 'up',
                              label: t.up,
                              disabled: !mayOrder || at === 0,
                              onClick: () => move(at, -1),
                            },
                            {
                              key: 'down',
                              label: t.down,
                              disabled: !mayOrder || at === items.length - 1,
                              onClick: () => move(at, 1),
                            },
                            {
                              key: 'remove',
                              label: t.remove,
                              danger: true,
                              onClick: () => choose({ what: 'remove', item }),
                            },
                          ],
                        }}
                      >
                        <Button
                          size="small"
                          icon={<MoreOutlined aria-hidden="true" />}
                          aria-label={`${general.actions}${colon}${item.level2 || item.level1}`}
                        />
                      </Dropdown>
                    ) : null}
                  </div>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {dialog?.what === 'edit' ? <ItemDialog item={dialog.item} close={() => choose(null)} /> : null}
      {dialog?.what === 'after' ? <ItemDialog after={dialog.item} close={() => choose(null)} /> : null}
      {dialog?.what === 'remove' ? (
        <ActDialog
          title={t.remove}
          danger
          lead={t.removeLead}
          send={(values) => removeItem(dialog.item.id, values)}
          close={() => choose(null)}
        >
          <ReasonItem label={t.removeReason} />
        </ActDialog>
      ) : null}
    </>
  );
}

function CycleCell({ item, mayEdit }: { item: SchemeItem; mayEdit: boolean }) {
  const t = useText(schemeText);
  const { colon } = useText(marksText);
  const { save, working } = useCell(item);
  if (!mayEdit) return <span className="small soft">{t.cycles[item.cycle]}</span>;
  return (
    <Select
      size="small"
      variant="borderless"
      value={item.cycle}
      loading={working}
      aria-label={`${t.editCell(t.cycle)}${colon}${item.level2 || item.level1}`}
      options={Object.entries(t.cycles).map(([value, label]) => ({ value, label }))}
      onChange={(cycle) => void save({ cycle })}
      popupMatchSelectWidth={false}
    />
  );
}
