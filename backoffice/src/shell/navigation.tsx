import {
  AuditOutlined,
  BarChartOutlined,
  FileTextOutlined,
  TableOutlined,
  GlobalOutlined,
  InboxOutlined,
  ReadOutlined,
  ScheduleOutlined,
  SettingOutlined,
} from '@ant-design/icons';
import { Link, useRouterState } from '@tanstack/react-router';
import { useDesk } from '../app/session.ts';
import { shellText } from '../text/shell.ts';
import { useText } from '../text/use-text.ts';

const PLACES = [
  { to: '/', key: 'today', icon: ScheduleOutlined, needs: ['requests.get_board', 'disclosure.get_desk'] },
  { to: '/requests', key: 'requests', icon: InboxOutlined, needs: ['requests.list_requests'] },
  { to: '/documents', key: 'documents', icon: FileTextOutlined, needs: ['disclosure.list_documents'] },
  { to: '/scheme', key: 'scheme', icon: TableOutlined, needs: ['disclosure.list_scheme'] },
  {
    to: '/reports',
    key: 'reports',
    icon: BarChartOutlined,
    needs: ['reporting.get_report_tables', 'reporting.list_register'],
  },
  {
    to: '/collections',
    key: 'collections',
    icon: AuditOutlined,
    needs: ['reporting.list_collections'],
    /** The other desk of the same place. */
    also: '/reviews',
  },
  { to: '/gazette', key: 'gazette', icon: ReadOutlined, needs: ['disclosure.list_gazette_issues'] },
  {
    to: '/sites',
    key: 'sites',
    icon: GlobalOutlined,
    needs: ['disclosure.list_pushes', 'platforms.update_site'],
    also: '/pushes',
  },
  { to: '/settings/{-$part}', key: 'settings', icon: SettingOutlined, needs: [] },
] as const;

/** The places a person may use, nothing else. */
export function Navigation() {
  const t = useText(shellText);
  const { may } = useDesk();
  const path = useRouterState({ select: ({ location }) => location.pathname });
  const places = PLACES.filter(({ needs }) => needs.length === 0 || needs.some((action) => may(action)));
  return (
    <nav aria-label={t.navigation} className="navigation">
      <ul>
        {places.map(({ to, key, icon: Icon, ...place }) => (
          <li key={to}>
            <Link
              to={to}
              params={{ part: undefined }}
              activeOptions={{ exact: to === '/', includeSearch: false }}
              {...('also' in place && path.startsWith(place.also) ? { className: 'active' } : {})}
            >
              <Icon aria-hidden="true" />
              <span>{t[key]}</span>
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
