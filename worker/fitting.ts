// Partner requests that fit an organisation, with why: listed on screen, found and told where somebody follows them.
import type { Database } from '../db/client.ts'
import { loadOrganisations } from '../db/organisations.ts'
import {
  listPartnerRequests,
  loadPartnerRequests,
  type PartnerFilters,
  type PartnerRequest,
} from '../db/partner-requests.ts'
import type { Organisation } from '../domain/organisation.ts'
import { type Fit, fitOf } from '../domain/partner-fit.ts'

/** So many open ones are looked at for those that fit somebody. */
const most = 2000

export type Fitting = { it: PartnerRequest; fit: Fit }

/** Those of others that fit an organisation, best first. */
export async function listFitting(
  db: Database,
  organisation: Organisation,
  asked: PartnerFilters,
  shown: { today: string; sample: boolean },
): Promise<Fitting[]> {
  const { found } = await listPartnerRequests(db, asked, { ...shown, limit: most })
  return found
    .filter((it) => it.organisation.id !== organisation.id)
    .flatMap((it) => {
      const fit = fitOf(it, organisation)
      return fit ? [{ it, fit }] : []
    })
    .sort((a, b) => b.fit.value - a.fit.value)
}

/** Why requests fit organisations, for pairs of an organisation and a request; nothing where they do not, or are gone. */
export async function loadFits(
  db: Database,
  pairs: readonly { organisation: string; request: string }[],
  today: string,
): Promise<(organisation: string, request: string) => Fit | undefined> {
  const [organisations, requests] = await Promise.all([
    loadOrganisations(db, [...new Set(pairs.map((it) => it.organisation))]),
    loadPartnerRequests(db, [...new Set(pairs.map((it) => it.request))], today),
  ])
  return (organisation, request) => {
    const [us, it] = [organisations.get(organisation), requests.get(request)]
    return us && it && it.hiddenAt === undefined ? fitOf(it, us) : undefined
  }
}
