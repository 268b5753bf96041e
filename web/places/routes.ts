// The addresses of placements; their screens come when they are asked for.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../root.ts'
import { oneOf } from '../search-params.ts'
import { readPlacesSearch } from './search.ts'

const list = createRoute({
  getParentRoute: () => root,
  path: '/places',
  validateSearch: readPlacesSearch,
  component: lazyRouteComponent(() => import('./list-screen.tsx'), 'PlacesScreen'),
})

const place = createRoute({
  getParentRoute: () => root,
  path: '/places/$id',
  component: lazyRouteComponent(() => import('./place-screen.tsx'), 'PlaceScreen'),
})

const group = createRoute({
  getParentRoute: () => root,
  path: '/group',
  component: lazyRouteComponent(() => import('./group-screen.tsx'), 'GroupScreen'),
})

const offer = createRoute({
  getParentRoute: () => root,
  path: '/offer',
  validateSearch: (search): { lang?: string; place?: string; invitation?: string } => ({
    lang: oneOf(search.lang),
    place: oneOf(search.place),
    invitation: oneOf(search.invitation),
  }),
  component: lazyRouteComponent(() => import('./offer-screen.tsx'), 'OfferScreen'),
})

const myPlaces = createRoute({
  getParentRoute: () => root,
  path: '/my-places',
  component: lazyRouteComponent(() => import('./my-places-screen.tsx'), 'MyPlacesScreen'),
})

const myGroups = createRoute({
  getParentRoute: () => root,
  path: '/my-groups',
  component: lazyRouteComponent(() => import('./my-groups-screen.tsx'), 'MyGroupsScreen'),
})

const invite = createRoute({
  getParentRoute: () => root,
  path: '/invite-host',
  component: lazyRouteComponent(() => import('./invite-screen.tsx'), 'InviteScreen'),
})

export const placeRoutes = [list, place, group, offer, invite, myPlaces, myGroups]
