// The addresses of accounts and of those who speak for organisations; their screens come when they are asked for.
import { createRoute, lazyRouteComponent } from '@tanstack/react-router'
import { root } from '../root.ts'
import { oneOf } from '../search-params.ts'

const signIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in',
  validateSearch: (search): { next?: string; error?: string } => ({
    next: oneOf(search.next),
    error: oneOf(search.error),
  }),
  component: lazyRouteComponent(() => import('./sign-in-screen.tsx'), 'SignInScreen'),
})

const confirmSignIn = createRoute({
  getParentRoute: () => root,
  path: '/sign-in/confirm',
  component: lazyRouteComponent(() => import('./confirm-sign-in-screen.tsx'), 'ConfirmSignInScreen'),
})

const account = createRoute({
  getParentRoute: () => root,
  path: '/account',
  component: lazyRouteComponent(() => import('./account-screen.tsx'), 'AccountScreen'),
})

const add = createRoute({
  getParentRoute: () => root,
  path: '/organisations/new',
  component: lazyRouteComponent(() => import('./add-screen.tsx'), 'AddScreen'),
})

const claim = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$id/claim',
  component: lazyRouteComponent(() => import('./claim-screen.tsx'), 'ClaimScreen'),
})

const edit = createRoute({
  getParentRoute: () => root,
  path: '/organisations/$id/edit',
  component: lazyRouteComponent(() => import('./edit-screen.tsx'), 'EditScreen'),
})

const confirmClaim = createRoute({
  getParentRoute: () => root,
  path: '/claim',
  component: lazyRouteComponent(() => import('./confirm-claim-screen.tsx'), 'ConfirmClaimScreen'),
})

const invitation = createRoute({
  getParentRoute: () => root,
  path: '/invitation',
  component: lazyRouteComponent(() => import('./invitation-screen.tsx'), 'InvitationScreen'),
})

const operator = createRoute({
  getParentRoute: () => root,
  path: '/operator',
  component: lazyRouteComponent(() => import('./operator-screen.tsx'), 'OperatorScreen'),
})

export const peopleRoutes = [
  signIn,
  confirmSignIn,
  account,
  add,
  claim,
  edit,
  confirmClaim,
  invitation,
  operator,
] as const
