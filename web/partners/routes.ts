// The addresses of living profiles and partner requests; their screens come when they are asked for.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../root.ts'
import { readPartnersSearch } from './search.ts'

const stillOpen = createRoute({
  getParentRoute: () => root,
  path: '/still-open',
  component: lazyRouteComponent(() => import('./still-open-screen.tsx'), 'StillOpenScreen'),
})

const list = createRoute({
  getParentRoute: () => root,
  path: '/partner-requests',
  validateSearch: readPartnersSearch,
  component: lazyRouteComponent(() => import('./list-screen.tsx'), 'PartnerRequestsScreen'),
})

const one = createRoute({
  getParentRoute: () => root,
  path: '/partner-requests/$id',
  component: lazyRouteComponent(() => import('./one-screen.tsx'), 'PartnerRequestScreen'),
})

const own = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$id/partner-requests',
  component: lazyRouteComponent(() => import('./own-screen.tsx'), 'OwnPartnerRequestsScreen'),
})

const edit = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$id/partner-requests/$request',
  component: lazyRouteComponent(() => import('./edit-screen.tsx'), 'EditPartnerRequestScreen'),
})

export const partnerRoutes = [stillOpen, list, one, own, edit] as const
