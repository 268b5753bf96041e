// The addresses of events; their screens come when they are asked for.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../root.ts'
import { readEventsSearch } from './search.ts'

const events = createRoute({
  getParentRoute: () => root,
  path: '/events',
  validateSearch: readEventsSearch,
  component: lazyRouteComponent(() => import('./list-screen.tsx'), 'EventsScreen'),
})

const event = createRoute({
  getParentRoute: () => root,
  path: '/events/$id',
  component: lazyRouteComponent(() => import('./event-screen.tsx'), 'EventScreen'),
})

const enter = createRoute({
  getParentRoute: () => root,
  path: '/events/new',
  component: lazyRouteComponent(() => import('./edit-screen.tsx'), 'EnterEventScreen'),
})

const edit = createRoute({
  getParentRoute: () => root,
  path: '/events/$id/edit',
  component: lazyRouteComponent(() => import('./edit-screen.tsx'), 'EditEventScreen'),
})

export const eventRoutes = [events, event, enter, edit] as const
