// The addresses of shared consortia; their screens come when they are asked for.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../root.ts'
import { oneOf } from '../search-params.ts'

const list = createRoute({
  getParentRoute: () => root,
  path: '/consortia',
  component: lazyRouteComponent(() => import('./list-screen.tsx'), 'ConsortiaScreen'),
})

const create = createRoute({
  getParentRoute: () => root,
  path: '/consortia/new',
  component: lazyRouteComponent(() => import('./new-screen.tsx'), 'NewConsortiumScreen'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/consortia/invitation',
  component: lazyRouteComponent(() => import('./invitation-screen.tsx'), 'ConsortiumInvitationScreen'),
})

const view = createRoute({
  getParentRoute: () => root,
  path: '/consortia/view',
  component: lazyRouteComponent(() => import('./viewer-screen.tsx'), 'ViewerScreen'),
})

const board = createRoute({
  getParentRoute: () => root,
  path: '/consortia/$id',
  validateSearch: (search): { chair?: string; tab?: string; prefer?: string } => ({
    chair: oneOf(search.chair),
    tab: oneOf(search.tab),
    prefer: oneOf(search.prefer),
  }),
  component: lazyRouteComponent(() => import('./consortium-screen.tsx'), 'ConsortiumScreen'),
})

const part = createRoute({
  getParentRoute: () => root,
  path: '/consortia/$id/$part',
  component: lazyRouteComponent(() => import('./part-screen.tsx'), 'ConsortiumPartScreen'),
})

export const consortiumRoutes = [list, create, invitation, view, board, part] as const
