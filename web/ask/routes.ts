// The address where an organisation is asked; the screen comes when it is asked for.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { type Role, roles } from '../../domain/type.ts'
import { root } from '../root.ts'
import { oneOf } from '../search-params.ts'

const ask = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$id/ask',
  validateSearch: (search): { role?: Role } => ({ role: roles.find((it) => it === oneOf(search.role)) }),
  component: lazyRouteComponent(() => import('./ask-screen.tsx'), 'AskScreen'),
})

export const askRoutes = [ask] as const
