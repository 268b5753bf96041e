// The address for people who write programs; its screen comes when it is asked for.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../root.ts'

const developers = createRoute({
  getParentRoute: () => root,
  path: '/developers',
  component: lazyRouteComponent(() => import('./screen.tsx'), 'DevelopersScreen'),
})

export const developerRoutes = [developers] as const
