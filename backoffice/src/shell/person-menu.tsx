import { DownOutlined } from '@ant-design/icons';
import { useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button, Dropdown } from 'antd';
import { useDesk } from '../app/session.ts';
import { signOut } from '../api/identity.ts';
import { shellText } from '../text/shell.ts';
import { useText } from '../text/use-text.ts';

/** The person at work: account, delegation, sign-out. */
export function PersonMenu() {
  const t = useText(shellText);
  const { me } = useDesk();
  const client = useQueryClient();
  const navigate = useNavigate();
  const leave = async (): Promise<void> => {
    await signOut();
    client.clear();
    await navigate({ to: '/' });
    await client.resetQueries();
  };
  return (
    <Dropdown
      trigger={['click']}
      menu={{
        items: [
          { key: 'account', label: t.account, onClick: () => void navigate({ to: '/account' }) },
          {
            key: 'delegation',
            label: t.delegation,
            onClick: () => void navigate({ to: '/settings/{-$part}', params: { part: 'delegation' } }),
          },
          { type: 'divider' },
          { key: 'leave', label: t.signOut, onClick: () => void leave() },
        ],
      }}
    >
      <Button type="text" aria-label={`${t.person} ${me.person.name}`}>
        {me.person.name} <DownOutlined aria-hidden="true" style={{ fontSize: 10 }} />
      </Button>
    </Dropdown>
  );
}
