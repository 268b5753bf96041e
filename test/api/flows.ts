// The flows that every host of the API must pass, whatever it runs on and wherever its record lies.
import { describe } from 'vitest'
import type { Host } from './bench.ts'
import { describeAccount } from './flows/account.ts'
import { describeActing } from './flows/acting.ts'
import { describeActions } from './flows/actions.ts'
import { describeApiKeys } from './flows/api-keys.ts'
import { describeBadInput } from './flows/bad-input.ts'
import { describeCalls } from './flows/calls.ts'
import { describeCheck } from './flows/check.ts'
import { describeComplete } from './flows/complete.ts'
import { describeConsortia } from './flows/consortia.ts'
import { describeConsortiumPeople } from './flows/consortium-people.ts'
import { describeEvents } from './flows/events.ts'
import { describeFollows } from './flows/follows.ts'
import { describeGoing } from './flows/going.ts'
import { describeHealth } from './flows/health.ts'
import { describeHosts } from './flows/hosts.ts'
import { describeMcp } from './flows/mcp.ts'
import { describeNear } from './flows/near.ts'
import { describeOrganisationPage } from './flows/organisation-page.ts'
import { describeOrganisations } from './flows/organisations.ts'
import { describeOwners } from './flows/owners.ts'
import { describePartnerRequests } from './flows/partner-requests.ts'
import { describePlaces } from './flows/places.ts'
import { describeProjectPage } from './flows/project-page.ts'
import { describeReadiness } from './flows/readiness.ts'
import { describeRequestLimits } from './flows/request-limits.ts'
import { describeRequests } from './flows/requests.ts'
import { describeSignIn } from './flows/sign-in.ts'
import { describeStatistics } from './flows/statistics.ts'
import { describeStays } from './flows/stays.ts'
import { describeSubstitutes } from './flows/substitutes.ts'
import { describeSuggest } from './flows/suggest.ts'

/** @param makeHost a host on an empty record; called by each test for itself */
export function describeFlows(name: string, makeHost: () => Promise<Host>): void {
  describe(name, () => {
    describeHealth(makeHost)
    describeOrganisations(makeHost)
    describeNear(makeHost)
    describeOrganisationPage(makeHost)
    describeProjectPage(makeHost)
    describeActions(makeHost)
    describeCalls(makeHost)
    describeCheck(makeHost)
    describeStatistics(makeHost)
    describeSuggest(makeHost)
    describeComplete(makeHost)
    describeStays(makeHost)
    describePlaces(makeHost)
    describeHosts(makeHost)
    describeActing(makeHost)
    describeSubstitutes(makeHost)
    describeEvents(makeHost)
    describeGoing(makeHost)
    describeFollows(makeHost)
    describeMcp(makeHost)
    describeApiKeys(makeHost)
    describeReadiness(makeHost)
    describeBadInput(makeHost)
    describeSignIn(makeHost)
    describeAccount(makeHost)
    describeOwners(makeHost)
    describeRequests(makeHost)
    describeRequestLimits(makeHost)
    describeConsortia(makeHost)
    describeConsortiumPeople(makeHost)
    describePartnerRequests(makeHost)
  })
}
