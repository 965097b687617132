import { createRootRoute, createRoute, createRouter, lazyRouteComponent } from '@tanstack/react-router';
import { readListSearch } from '../requests/list-search.ts';
import { readCompareSearch, readEditionSearch } from '../documents/editions/compare-search.ts';
import { readDocumentSearch } from '../documents/document-search.ts';
import { readNewDocumentSearch } from '../documents/new-document-search.ts';
import { readInterpretationsSearch } from '../documents/interpretation/list/interpretations-search.ts';
import { readWithheldSearch } from '../documents/withheld/withheld-search.ts';
import { readCompileSearch } from '../reports/compile/compile-search.ts';
import { readReportSearch } from '../reports/report-search.ts';
import { readBoardSearch } from '../collections/board/board-search.ts';
import { readReceivedReportSearch } from '../reviews/report/report-search.ts';
import { readChannelSearch } from '../channels/channel-search.ts';
import { readSchemeSearch } from '../scheme/scheme-search.ts';
import { readReviewSearch } from '../reviews/review-search.ts';
import { readPushSearch } from '../sites/pushes/push-search.ts';
import { readSiteSearch } from '../sites/site-search.ts';
import { Gate } from './gate.tsx';
import { NotFound } from './not-found.tsx';

const root = createRootRoute({ component: Gate, notFoundComponent: NotFound });
const under = () => root;

const board = createRoute({
  getParentRoute: under,
  path: '/',
  component: lazyRouteComponent(() => import('../board/board-page.tsx'), 'BoardPage'),
});
const requests = createRoute({
  getParentRoute: under,
  path: '/requests',
  validateSearch: readListSearch,
  component: lazyRouteComponent(() => import('../requests/requests-page.tsx'), 'RequestsPage'),
});
const register = createRoute({
  getParentRoute: under,
  path: '/requests/register',
  component: lazyRouteComponent(() => import('../requests/register/register-page.tsx'), 'RegisterPage'),
});
const requestCase = createRoute({
  getParentRoute: under,
  path: '/requests/$id',
  component: lazyRouteComponent(() => import('../cases/case-page.tsx'), 'CasePage'),
});
const decision = createRoute({
  getParentRoute: under,
  path: '/requests/$id/decision',
  component: lazyRouteComponent(() => import('../cases/decision/decision-page.tsx'), 'DecisionPage'),
});
const documents = createRoute({
  getParentRoute: under,
  path: '/documents',
  validateSearch: readDocumentSearch,
  component: lazyRouteComponent(() => import('../documents/documents-page.tsx'), 'DocumentsPage'),
});
const withheld = createRoute({
  getParentRoute: under,
  path: '/documents/withheld',
  validateSearch: readWithheldSearch,
  component: lazyRouteComponent(() => import('../documents/withheld/withheld-page.tsx'), 'WithheldPage'),
});
const chase = createRoute({
  getParentRoute: under,
  path: '/documents/chase',
  component: lazyRouteComponent(() => import('../documents/chase/chase-page.tsx'), 'ChasePage'),
});
const interpretations = createRoute({
  getParentRoute: under,
  path: '/documents/interpretations',
  validateSearch: readInterpretationsSearch,
  component: lazyRouteComponent(
    () => import('../documents/interpretation/list/interpretations-page.tsx'),
    'InterpretationsPage',
  ),
});
const newDocument = createRoute({
  getParentRoute: under,
  path: '/documents/new',
  validateSearch: readNewDocumentSearch,
  component: lazyRouteComponent(() => import('../documents/new-document-page.tsx'), 'NewDocumentPage'),
});
const document = createRoute({
  getParentRoute: under,
  path: '/documents/$id',
  validateSearch: readEditionSearch,
  component: lazyRouteComponent(() => import('../documents/document-page.tsx'), 'DocumentPage'),
});
const comparison = createRoute({
  getParentRoute: under,
  path: '/documents/$id/compare',
  validateSearch: readCompareSearch,
  component: lazyRouteComponent(() => import('../documents/editions/compare-page.tsx'), 'ComparePage'),
});
const documentEditor = createRoute({
  getParentRoute: under,
  path: '/documents/$id/edit',
  component: lazyRouteComponent(() => import('../documents/editor/edit-page.tsx'), 'EditPage'),
});
const reports = createRoute({
  getParentRoute: under,
  path: '/reports',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('../reports/reports-page.tsx'), 'ReportsPage'),
});
const compile = createRoute({
  getParentRoute: under,
  path: '/reports/$year/compile',
  validateSearch: readCompileSearch,
  component: lazyRouteComponent(() => import('../reports/compile/compile-page.tsx'), 'CompilePage'),
});
const collections = createRoute({
  getParentRoute: under,
  path: '/collections',
  component: lazyRouteComponent(() => import('../collections/collections-page.tsx'), 'CollectionsPage'),
});
const newCollection = createRoute({
  getParentRoute: under,
  path: '/collections/new',
  validateSearch: (search: Record<string, unknown>): { year?: number } =>
    Number.isInteger(search['year']) ? { year: search['year'] as number } : {},
  component: lazyRouteComponent(() => import('../collections/open/open-page.tsx'), 'OpenPage'),
});
const collection = createRoute({
  getParentRoute: under,
  path: '/collections/$id',
  validateSearch: readBoardSearch,
  component: lazyRouteComponent(() => import('../collections/board/board-page.tsx'), 'BoardPage'),
});
const figuresForm = createRoute({
  getParentRoute: under,
  path: '/collections/$id/members/$memberId/form',
  component: lazyRouteComponent(() => import('../collections/figures/figures-page.tsx'), 'FiguresPage'),
});
const reviews = createRoute({
  getParentRoute: under,
  path: '/reviews',
  validateSearch: readReviewSearch,
  component: lazyRouteComponent(() => import('../reviews/reviews-page.tsx'), 'ReviewsPage'),
});
const receivedReport = createRoute({
  getParentRoute: under,
  path: '/reviews/$id',
  validateSearch: readReceivedReportSearch,
  component: lazyRouteComponent(() => import('../reviews/report/report-page.tsx'), 'ReceivedReportPage'),
});
const scheme = createRoute({
  getParentRoute: under,
  path: '/scheme',
  validateSearch: readSchemeSearch,
  component: lazyRouteComponent(() => import('../scheme/scheme-page.tsx'), 'SchemePage'),
});
const channels = createRoute({
  getParentRoute: under,
  path: '/scheme/channels',
  validateSearch: readChannelSearch,
  component: lazyRouteComponent(() => import('../channels/channels-page.tsx'), 'ChannelsPage'),
});
const statistics = createRoute({
  getParentRoute: under,
  path: '/scheme/statistics',
  component: lazyRouteComponent(() => import('../statistics/statistics-page.tsx'), 'StatisticsPage'),
});
const settings = createRoute({
  getParentRoute: under,
  path: '/settings/{-$part}',
  component: lazyRouteComponent(() => import('../settings/settings-page.tsx'), 'SettingsPage'),
});
const account = createRoute({
  getParentRoute: under,
  path: '/account',
  component: lazyRouteComponent(() => import('../settings/account/account-page.tsx'), 'AccountPage'),
});
const sites = createRoute({
  getParentRoute: under,
  path: '/sites',
  validateSearch: readSiteSearch,
  component: lazyRouteComponent(() => import('../sites/sites-page.tsx'), 'SitesPage'),
});
const site = createRoute({
  getParentRoute: under,
  path: '/sites/$id',
  component: lazyRouteComponent(() => import('../sites/site-page.tsx'), 'SitePage'),
});
const gazette = createRoute({
  getParentRoute: under,
  path: '/gazette',
  component: lazyRouteComponent(() => import('../gazette/gazette-page.tsx'), 'GazettePage'),
});
const gazetteIssue = createRoute({
  getParentRoute: under,
  path: '/gazette/$id',
  component: lazyRouteComponent(() => import('../gazette/issue-page.tsx'), 'GazetteIssuePage'),
});
const pushes = createRoute({
  getParentRoute: under,
  path: '/pushes',
  validateSearch: readPushSearch,
  component: lazyRouteComponent(() => import('../sites/pushes/pushes-page.tsx'), 'PushesPage'),
});
const find = createRoute({
  getParentRoute: under,
  path: '/find',
  validateSearch: (search: Record<string, unknown>): { text: string } => ({
    text:
      typeof search['text'] === 'string' || typeof search['text'] === 'number' ? String(search['text']) : '',
  }),
  component: lazyRouteComponent(() => import('../find/find-page.tsx'), 'FindPage'),
});

/** Every address of the back office; each page is a piece of its own that is loaded when first opened. */
export const router = createRouter({
  basepath: '/office',
  routeTree: root.addChildren([
    board,
    requests,
    register,
    requestCase,
    decision,
    documents,
    withheld,
    chase,
    interpretations,
    newDocument,
    document,
    comparison,
    documentEditor,
    reports,
    compile,
    collections,
    newCollection,
    collection,
    figuresForm,
    reviews,
    receivedReport,
    scheme,
    channels,
    statistics,
    settings,
    account,
    sites,
    site,
    pushes,
    gazette,
    gazetteIssue,
    find,
  ]),
  defaultPreload: 'intent',
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
