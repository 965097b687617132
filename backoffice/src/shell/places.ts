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

/** The places of the office in the order of the navigation, with the actions one of which opens them. */
export const PLACES = [
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

export type OfficePlace = (typeof PLACES)[number];
export type PlaceKey = OfficePlace['key'];

/** The place an address of the office belongs to, if any. */
export function placeAt(path: string): PlaceKey | undefined {
  if (path === '/') return 'today';
  const head = `/${path.split('/')[1] ?? ''}`;
  return PLACES.find((place) => place.to.split('/{')[0] === head || ('also' in place && place.also === head))
    ?.key;
}
