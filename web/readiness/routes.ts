// The addresses of the self-check; its screens come when they are asked for.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../root.ts'

const ofDraft = createRoute({
  getParentRoute: () => root,
  path: '/board/readiness',
  component: lazyRouteComponent(() => import('./screen.tsx'), 'ReadinessScreen'),
})

const ofOrganisation = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$id/readiness',
  component: lazyRouteComponent(() => import('./own-screen.tsx'), 'OwnReadinessScreen'),
})

export const readinessRoutes = [ofDraft, ofOrganisation] as const
