// The API: one Hono app, the same on every host; hosts differ only in what they inject.
import { methodNotAllowed } from 'hono/method-not-allowed'
import { requestId } from 'hono/request-id'
import { documentation } from './documentation.ts'
import { secure } from './headers.ts'
import { offerTools } from './mcp.ts'
import { sameOrigin } from './origin.ts'
import { keepPace } from './pace.ts'
import { answerError, answerMethod, respond } from './problem.ts'
import { accountRoutes } from './routes/account.ts'
import { actionRoutes } from './routes/actions.ts'
import { apiKeyRoutes } from './routes/api-keys.ts'
import { askingRoutes } from './routes/asking.ts'
import { callRoutes } from './routes/calls.ts'
import { checkRoutes } from './routes/check.ts'
import { claimRoutes } from './routes/claims.ts'
import { cohortRoutes } from './routes/cohorts.ts'
import { completeRoutes } from './routes/complete.ts'
import { consortiumRoutes } from './routes/consortia.ts'
import { consortiumLinkRoutes } from './routes/consortium-links.ts'
import { consortiumMoveRoutes } from './routes/consortium-moves.ts'
import { consortiumPeopleRoutes } from './routes/consortium-people.ts'
import { consortiumPlaceRoutes } from './routes/consortium-places.ts'
import { duplicateRoutes } from './routes/duplicates.ts'
import { eventEditingRoutes } from './routes/event-editing.ts'
import { eventRoutes } from './routes/events.ts'
import { followRoutes } from './routes/follows.ts'
import { goingRoutes } from './routes/going.ts'
import { guardRoutes } from './routes/guards.ts'
import { healthRoutes } from './routes/health.ts'
import { holdRoutes } from './routes/holds.ts'
import { hostInvitationRoutes } from './routes/host-invitations.ts'
import { matchingRoutes } from './routes/matching.ts'
import { noticeRoutes } from './routes/notices.ts'
import { offerRoutes } from './routes/offers.ts'
import { operatorRoutes } from './routes/operator.ts'
import { organisationRoutes } from './routes/organisations.ts'
import { ownPartnerRequestRoutes } from './routes/own-partner-requests.ts'
import { packageRoutes } from './routes/packages.ts'
import { partnerAnswerRoutes } from './routes/partner-answers.ts'
import { partnerRequestRoutes } from './routes/partner-requests.ts'
import { peopleRoutes } from './routes/people.ts'
import { placeRoutes } from './routes/places.ts'
import { profileRoutes } from './routes/profiles.ts'
import { projectRoutes } from './routes/projects.ts'
import { readinessRoutes } from './routes/readiness.ts'
import { requestRoutes } from './routes/requests.ts'
import { makeRouter } from './routes/route.ts'
import { sessionRoutes } from './routes/session.ts'
import { signInRoutes } from './routes/sign-in.ts'
import { statisticsRoutes } from './routes/statistics.ts'
import { stayRoutes } from './routes/stays.ts'
import { stillOpenRoutes } from './routes/still-open.ts'
import { substituteRoutes } from './routes/substitutes.ts'
import { suggestRoutes } from './routes/suggest.ts'
import { threadRoutes } from './routes/threads.ts'
import { townRoutes } from './routes/towns.ts'
import { tellServed } from './served.ts'

const root = makeRouter()
root.onError(answerError)
root.notFound((c) => respond(c, 'not-found', `The API has no address ${c.req.path}`))
root.use('/api/*', requestId(), tellServed, secure, sameOrigin, keepPace)
root.use('/api/*', methodNotAllowed({ app: root, onMethodNotAllowed: answerMethod }))

const api = makeRouter()
  .route('/', healthRoutes)
  .route('/', organisationRoutes)
  .route('/', townRoutes)
  .route('/', actionRoutes)
  .route('/', callRoutes)
  .route('/', eventRoutes)
  .route('/', eventEditingRoutes)
  .route('/', goingRoutes)
  .route('/', followRoutes)
  .route('/', apiKeyRoutes)
  .route('/', readinessRoutes)
  .route('/', checkRoutes)
  .route('/', suggestRoutes)
  .route('/', completeRoutes)
  .route('/', substituteRoutes)
  .route('/', matchingRoutes)
  .route('/', statisticsRoutes)
  .route('/', stayRoutes)
  .route('/', stillOpenRoutes)
  .route('/', placeRoutes)
  .route('/', offerRoutes)
  .route('/', packageRoutes)
  .route('/', cohortRoutes)
  .route('/', askingRoutes)
  .route('/', holdRoutes)
  .route('/', hostInvitationRoutes)
  .route('/', signInRoutes)
  .route('/', sessionRoutes)
  .route('/', accountRoutes)
  .route('/', projectRoutes)
  .route('/', profileRoutes)
  .route('/', peopleRoutes)
  .route('/', claimRoutes)
  .route('/', operatorRoutes)
  .route('/', duplicateRoutes)
  .route('/', requestRoutes)
  .route('/', threadRoutes)
  .route('/', guardRoutes)
  .route('/', noticeRoutes)
  .route('/', consortiumRoutes)
  .route('/', consortiumMoveRoutes)
  .route('/', consortiumPeopleRoutes)
  .route('/', consortiumLinkRoutes)
  .route('/', consortiumPlaceRoutes)
  .route('/', partnerRequestRoutes)
  .route('/', ownPartnerRequestRoutes)
  .route('/', partnerAnswerRoutes)

export const app = root.route('/api', api)
documentation(app)
offerTools(app)

export type App = typeof app
