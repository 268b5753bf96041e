// Partner requests as everybody sees them: listed, read, and matched to any organisation.
import { z } from 'zod'
import { loadOrganisations } from '../../db/organisations.ts'
import { listPartnerRequests, loadPartnerRequest } from '../../db/partner-requests.ts'
import { fitOf } from '../../domain/partner-fit.ts'
import { rolesOf } from '../../domain/type.ts'
import { listFitting } from '../fitting.ts'
import { countryInput, idInput, numberInQuery, several, themeInput, typeInput } from '../input.ts'
import { invalid, Problem } from '../problem.ts'
import { partnerRequestView, viewPartnerRequest } from '../views-of-partner-requests.ts'
import { visibleSources } from '../visibility.ts'
import { answer, makeRouter, refused, refusedOrMissing, route } from './route.ts'

const most = { listed: 100 }

const list = route('anyone', {
  method: 'get',
  path: '/partner-requests',
  summary: 'Open partner requests, those that end first first; with `fits` those that fit an organisation, best first',
  request: {
    query: z.object({
      theme: several(themeInput),
      action: several(z.string().trim().toUpperCase().max(40)),
      country: several(countryInput).meta({ description: 'Partners from there are wanted' }),
      type: several(typeInput).meta({ description: 'Organisations of this type are wanted' }),
      organisation: idInput.optional(),
      fits: idInput.optional().meta({ description: 'An organisation' }),
      ahead: z.enum(['1', '0']).default('1').meta({ description: '0: also those that are full or over' }),
      limit: numberInQuery(1, most.listed).optional(),
    }),
  },
  responses: {
    200: answer(
      z.object({ total: z.number(), samples: z.boolean(), partnerRequests: z.array(partnerRequestView) }),
      'Partner requests; samples only while there is nothing real in the record',
    ),
    ...refused,
  },
})

const show = route('anyone', {
  method: 'get',
  path: '/partner-requests/{partnerRequest}',
  summary: 'One partner request that has been published',
  request: { params: z.object({ partnerRequest: idInput }), query: z.object({ fits: idInput.optional() }) },
  responses: { 200: answer(partnerRequestView, 'The partner request'), ...refusedOrMissing },
})

export const missing = (id: string) => new Problem('not-found', `There is no partner request “${id}”`)

export const partnerRequestRoutes = makeRouter()
  .openapi(list, async (c) => {
    const { db, today: now } = c.env
    const today = now()
    const { fits, ahead, limit = most.listed, ...filters } = c.req.valid('query')
    const sample = (await visibleSources(db)) === undefined
    const roles = filters.type?.flatMap((type) => rolesOf({ type }))
    const asked = { ...filters, roles, all: ahead === '0' }
    if (!fits) {
      const { total, found } = await listPartnerRequests(db, asked, { today, sample, limit })
      const views = found.map((it) => viewPartnerRequest(it, today))
      return c.json({ total, samples: sample, partnerRequests: views }, 200)
    }
    const organisation = (await loadOrganisations(db, [fits])).get(fits)
    if (!organisation) throw invalid('fits', 'is no organisation of the record')
    const fitting = await listFitting(db, organisation, asked, { today, sample })
    const views = fitting.slice(0, limit).map(({ it, fit }) => viewPartnerRequest(it, today, fit))
    return c.json({ total: fitting.length, samples: sample, partnerRequests: views }, 200)
  })
  .openapi(show, async (c) => {
    const { partnerRequest: id } = c.req.valid('param')
    const { fits } = c.req.valid('query')
    const { db } = c.env
    const [it, organisations] = await Promise.all([
      loadPartnerRequest(db, id, c.env.today()),
      loadOrganisations(db, fits ? [fits] : []),
    ])
    if (!it || it.state === 'draft' || it.hiddenAt !== undefined) throw missing(id)
    const organisation = fits ? organisations.get(fits) : undefined
    return c.json(viewPartnerRequest(it, c.env.today(), organisation && fitOf(it, organisation)), 200)
  })
