// The addresses of requests between organisations; their screens come when they are asked for.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../root.ts'
import { oneOf } from '../search-params.ts'

const inbox = createRoute({
  getParentRoute: () => root,
  path: '/inbox',
  validateSearch: (search): { request?: string } => ({ request: oneOf(search.request) }),
  component: lazyRouteComponent(() => import('./inbox-screen.tsx'), 'InboxScreen'),
})

const unsubscribe = createRoute({
  getParentRoute: () => root,
  path: '/unsubscribe',
  component: lazyRouteComponent(() => import('./unsubscribe-screen.tsx'), 'UnsubscribeScreen'),
})

export const inboxRoutes = [inbox, unsubscribe] as const
