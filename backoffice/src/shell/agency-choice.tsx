import { Select } from 'antd';
import { useDesk } from '../app/session.ts';
import { shellText } from '../text/shell.ts';
import { useText } from '../text/use-text.ts';

/** The agency one works for; a choice only for who holds posts at several. */
export function AgencyChoice() {
  const t = useText(shellText);
  const { agencies, agencyId, chooseAgency } = useDesk();
  if (agencies.length < 2) return <span className="agency-name clip">{agencies[0]?.name}</span>;
  return (
    <Select
      value={agencyId}
      onChange={chooseAgency}
      aria-label={t.agency}
      variant="borderless"
      popupMatchSelectWidth={false}
      showSearch={{ optionFilterProp: 'label' }}
      style={{ minWidth: 160 }}
      options={agencies.map(({ id, name }) => ({ value: id, label: name }))}
    />
  );
}
