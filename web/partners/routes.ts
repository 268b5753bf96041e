// The addresses of living profiles and partner requests; their screens come when they are asked for.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../root.ts'

const stillOpen = createRoute({
  getParentRoute: () => root,
  path: '/still-open',
  component: lazyRouteComponent(() => import('./still-open-screen.tsx'), 'StillOpenScreen'),
})

export const partnerRoutes = [stillOpen] as const
