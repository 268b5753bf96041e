// The address where an organisation is asked; the screen comes when it is asked for.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../root.ts'

const ask = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$id/ask',
  component: lazyRouteComponent(() => import('./ask-screen.tsx'), 'AskScreen'),
})

export const askRoutes = [ask] as const
