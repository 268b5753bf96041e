// Every address of the screens, what its `?` may hold, and which file draws it.
import { createRoute, createRouter, lazyRouteComponent, type RouterHistory } from '@tanstack/react-router'
import { askRoutes } from './ask/routes.ts'
import { readCallsSearch } from './calls/search.ts'
import { consortiumRoutes } from './consortia/routes.ts'
import { developerRoutes } from './developers/routes.ts'
import { eventRoutes } from './events/routes.ts'
import { readFindSearch } from './find/search.ts'
import { HomeScreen } from './home/screen.tsx'
import { inboxRoutes } from './inbox/routes.ts'
import { FailureScreen } from './layout/failure-screen.tsx'
import { LostScreen } from './layout/lost-screen.tsx'
import { PageSkeleton } from './layout/page-skeleton.tsx'
import { partnerRoutes } from './partners/routes.ts'
import { peopleRoutes } from './people/routes.ts'
import { placeRoutes } from './places/routes.ts'
import { readinessRoutes } from './readiness/routes.ts'
import { root } from './root.ts'
import { oneOf, parseSearch, writeSearch } from './search-params.ts'
import { readStatisticsSearch } from './statistics/search.ts'

const home = createRoute({ getParentRoute: () => root, path: '/', component: HomeScreen })

const find = createRoute({
  getParentRoute: () => root,
  path: '/find',
  validateSearch: readFindSearch,
  component: lazyRouteComponent(() => import('./find/screen.tsx'), 'FindScreen'),
})

const organisation = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$id',
  component: lazyRouteComponent(() => import('./organisation/screen.tsx'), 'OrganisationScreen'),
})

const project = createRoute({
  getParentRoute: () => root,
  path: '/projects/$id',
  component: lazyRouteComponent(() => import('./project/screen.tsx'), 'ProjectScreen'),
})

const board = createRoute({
  getParentRoute: () => root,
  path: '/board',
  validateSearch: (search): { d?: string; chair?: string; tab?: string; prefer?: string } => ({
    d: oneOf(search.d),
    chair: oneOf(search.chair),
    tab: oneOf(search.tab),
    prefer: oneOf(search.prefer),
  }),
  component: lazyRouteComponent(() => import('./board/screen.tsx'), 'BoardScreen'),
})

const dossier = createRoute({
  getParentRoute: () => root,
  path: '/board/dossier',
  validateSearch: (search): { d?: string } => ({ d: oneOf(search.d) }),
  component: lazyRouteComponent(() => import('./dossier/screen.tsx'), 'DossierScreen'),
})

const teams = createRoute({
  getParentRoute: () => root,
  path: '/board/teams',
  component: lazyRouteComponent(() => import('./teams/screen.tsx'), 'TeamsScreen'),
})

const readYear = (search: Record<string, unknown>): { year?: number } => {
  const year = Number(oneOf(search.year))
  return Number.isInteger(year) && year > 0 ? { year } : {}
}

const actions = createRoute({
  getParentRoute: () => root,
  path: '/actions',
  validateSearch: readYear,
  component: lazyRouteComponent(() => import('./actions/list-screen.tsx'), 'ActionsScreen'),
})

const action = createRoute({
  getParentRoute: () => root,
  path: '/actions/$id',
  validateSearch: readYear,
  component: lazyRouteComponent(() => import('./actions/action-screen.tsx'), 'ActionScreen'),
})

const calls = createRoute({
  getParentRoute: () => root,
  path: '/calls',
  validateSearch: readCallsSearch,
  component: lazyRouteComponent(() => import('./calls/screen.tsx'), 'CallsScreen'),
})

const statistics = createRoute({
  getParentRoute: () => root,
  path: '/statistics',
  validateSearch: readStatisticsSearch,
  component: lazyRouteComponent(() => import('./statistics/screen.tsx'), 'StatisticsScreen'),
})

const thenAndNow = createRoute({
  getParentRoute: () => root,
  path: '/then-and-now',
  component: lazyRouteComponent(() => import('./actions/then-and-now-screen.tsx'), 'ThenAndNowScreen'),
})

const matching = createRoute({
  getParentRoute: () => root,
  path: '/matching',
  component: lazyRouteComponent(() => import('./matching/screen.tsx'), 'MatchingScreen'),
})

const privacy = createRoute({
  getParentRoute: () => root,
  path: '/privacy',
  component: lazyRouteComponent(() => import('./about/screens.tsx'), 'PrivacyScreen'),
})

const accessibility = createRoute({
  getParentRoute: () => root,
  path: '/accessibility',
  component: lazyRouteComponent(() => import('./about/screens.tsx'), 'AccessibilityScreen'),
})

const imprint = createRoute({
  getParentRoute: () => root,
  path: '/imprint',
  component: lazyRouteComponent(() => import('./about/screens.tsx'), 'ImprintScreen'),
})

const sources = createRoute({
  getParentRoute: () => root,
  path: '/sources',
  component: lazyRouteComponent(() => import('./about/sources-screen.tsx'), 'SourcesScreen'),
})

/** The router; tests hand in a history of their own. */
export function newRouter(history?: RouterHistory) {
  return createRouter({
    routeTree: root.addChildren([
      home,
      find,
      organisation,
      project,
      board,
      dossier,
      teams,
      actions,
      action,
      calls,
      statistics,
      thenAndNow,
      matching,
      privacy,
      accessibility,
      imprint,
      sources,
      ...developerRoutes,
      ...eventRoutes,
      ...askRoutes,
      ...consortiumRoutes,
      ...inboxRoutes,
      ...partnerRoutes,
      ...peopleRoutes,
      ...placeRoutes,
      ...readinessRoutes,
    ]),
    history,
    parseSearch,
    stringifySearch: writeSearch,
    defaultPreload: 'intent',
    defaultPendingMs: 300,
    defaultPendingComponent: PageSkeleton,
    defaultErrorComponent: FailureScreen,
    defaultNotFoundComponent: LostScreen,
    scrollRestoration: true,
  })
}

declare module '@tanstack/react-router' {
  interface Register {
    router: ReturnType<typeof newRouter>
  }
}
