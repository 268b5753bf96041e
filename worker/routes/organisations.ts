// Organisations: searching them, and one with its past projects and whom it worked with.
import { z } from 'zod'
import { hostOf } from '../../db/import/place.ts'
import { listOrganisationsOfOwner, loadOrganisations } from '../../db/organisations.ts'
import { loadPastProjects } from '../../db/past.ts'
import { loadStated } from '../../db/profiles.ts'
import { isEmpty } from '../../domain/intent.ts'
import { ladderOf, rungs } from '../../domain/ladder.ts'
import { sourceKinds } from '../../domain/organisation.ts'
import { capacities } from '../../domain/ownership.ts'
import { engines, facetKinds, sorts } from '../../search/port.ts'
import { actionsAhead } from '../ahead.ts'
import type { Deps } from '../deps.ts'
import {
  countryInput,
  idInput,
  languageInput,
  numberInQuery,
  pointInput,
  roleInput,
  several,
  themeInput,
  typeInput,
} from '../input.ts'
import { invalid, Problem } from '../problem.ts'
import { organisationView, viewOrganisation } from '../views.ts'
import { visibleSources } from '../visibility.ts'
import { wider, widerSearches } from '../wider.ts'
import { answer, makeRouter, refused, refusedOrMissing, route } from './route.ts'

const most = { query: 500, page: 100, offset: 10_000_000, projects: 100, kilometres: 20_000 }

const facet = z.array(z.object({ value: z.string(), count: z.number() }))
const highlight = z.object({
  field: z.enum(['name', 'place', 'text']),
  text: z.string(),
  marks: z.array(z.tuple([z.number(), z.number()])),
})

const found = z
  .object({
    total: z.number(),
    exact: z.boolean(),
    engine: z.enum(engines),
    degraded: z.boolean().meta({ description: 'The search engine did not answer; the embedded one did' }),
    understood: z
      .array(z.object({ kind: z.enum(['country', 'type', 'role', 'theme']), value: z.string(), text: z.string() }))
      .meta({ description: 'Typed words that were taken for a value; `without` takes one back' }),
    wider: z.array(wider).optional().meta({ description: 'Without a result: what leaving something out would find' }),
    facets: z.object(
      Object.fromEntries(facetKinds.map((kind) => [kind, facet])) as Record<(typeof facetKinds)[number], typeof facet>,
    ),
    organisations: z.array(
      organisationView.extend({
        highlights: z.array(highlight).optional(),
        distance: z.number().optional().meta({ description: 'Kilometres from `near`, as the crow flies' }),
      }),
    ),
  })
  .meta({ id: 'Found' })

const flag = z.enum(['true', 'false']).transform((it) => it === 'true')

/** What a search may ask for. */
export const searchQuery = z.object({
  q: z.string().max(most.query).optional(),
  country: several(countryInput),
  region: several(z.string().max(200)),
  type: several(typeInput),
  role: several(roleInput),
  theme: several(themeInput),
  language: several(languageInput),
  action: several(z.string().max(60)),
  source: several(z.enum(sourceKinds)),
  seeking: several(z.literal('yes')),
  deadline: z.literal('ahead').optional(),
  literal: flag.optional(),
  without: several(z.string().max(100)),
  near: pointInput.optional().meta({ description: 'A place to tell distances from, such as 60.39,5.32' }),
  within: numberInQuery(1, most.kilometres).optional().meta({ description: 'Kilometres from `near`, at most' }),
  sort: z.enum(sorts).optional(),
  limit: numberInQuery(0, most.page).optional(),
  offset: numberInQuery(0, most.offset).optional(),
})

/** The question to the finder behind a search. @throws Problem that names a field */
export async function questionOf(
  { db, today }: Pick<Deps, 'db' | 'today'>,
  { deadline, ...asked }: z.infer<typeof searchQuery>,
) {
  if (!asked.near && asked.within !== undefined) throw invalid('near', 'is needed with `within`')
  if (!asked.near && asked.sort === 'distance') throw invalid('near', 'is needed to sort by distance')
  const source = asked.source ?? (await visibleSources(db))
  return { ...asked, source, action: deadline ? actionsAhead(today(), asked.action) : asked.action }
}

const listOrganisations = route('anyone', {
  method: 'get',
  path: '/organisations',
  summary: 'Search organisations; every filter may be repeated',
  request: {
    query: searchQuery,
  },
  responses: { 200: answer(found, 'Organisations of this page, counts of all'), ...refused },
})

const pastProject = z.object({
  id: z.string(),
  title: z.string(),
  year: z.number(),
  action: z.string().optional(),
  card: z.string().optional(),
  role: z.enum(['coordinator', 'partner']),
  partners: z.array(z.object({ id: z.string(), name: z.string(), country: z.string() })),
})

const page = organisationView
  .extend({
    ownedBy: z.object({ id: z.string(), name: z.string() }).optional(),
    owns: z.array(z.object({ id: z.string(), name: z.string(), type: z.string().optional() })),
    projectsTotal: z.number(),
    projects: z.array(pastProject),
    owners: z.number().meta({ description: 'How many people speak for it as owners; who they are is not public' }),
    capacities: z.array(z.enum(capacities)).meta({ description: 'For whom its owners say they speak' }),
    stated: z.record(z.string(), z.string()).meta({ description: 'Facts its people stated, and on which day' }),
    mergedInto: z
      .string()
      .optional()
      .meta({ description: 'The id it has now: an operator has joined it with another that is the same' }),
    resting: z
      .boolean()
      .meta({ description: 'What it seeks and offers is not shown: nobody has confirmed it for long' }),
    ladder: z
      .array(z.object({ rung: z.enum(rungs), met: z.boolean(), value: z.union([z.string(), z.number()]).optional() }))
      .meta({ description: 'What is known of its being real: separate facts, never one badge' }),
  })
  .meta({ id: 'OrganisationPage' })

const showOrganisation = route('anyone', {
  method: 'get',
  path: '/organisations/{id}',
  summary: 'One organisation with its past projects, newest first',
  request: { params: z.object({ id: idInput }) },
  responses: { 200: answer(page, 'The organisation'), ...refusedOrMissing },
})

const hostOfSite = (website: string | undefined) => (website && URL.canParse(website) ? hostOf(website) : undefined)

/** Kilometres to a tenth: nobody's place is known better. */
const rounded = (kilometres: number | undefined) => kilometres && Math.round(kilometres * 10) / 10

export const organisationRoutes = makeRouter()
  .openapi(listOrganisations, async (c) => {
    const { db, finder } = c.env
    const { deadline: _, ...asked } = c.req.valid('query')
    const query = await questionOf(c.env, c.req.valid('query'))
    const { ids, highlights, distances, ...answered } = await finder.search(query)
    const organisations = await loadOrganisations(db, ids)
    const rows = ids.flatMap((id) => {
      const organisation = organisations.get(id)
      return organisation
        ? [{ ...viewOrganisation(organisation), highlights: highlights[id], distance: rounded(distances[id]) }]
        : []
    })
    const instead =
      answered.total === 0 ? { wider: await widerSearches(finder, query, asked, answered.understood) } : {}
    return c.json({ ...answered, ...instead, organisations: rows }, 200)
  })
  .openapi(showOrganisation, async (c) => {
    const { db } = c.env
    const { id: asked } = c.req.valid('param')
    const organisation = (await loadOrganisations(db, [asked])).get(asked)
    if (!organisation) throw new Problem('not-found', `The record has no organisation “${asked}”`)
    const { id } = organisation
    const [owners, owns, past, { stated, resting, domains, projects, ...people }] = await Promise.all([
      loadOrganisations(db, organisation.owner ? [organisation.owner] : []),
      listOrganisationsOfOwner(db, id),
      loadPastProjects(db, id, most.projects),
      loadStated(db, id),
    ])
    const owner = organisation.owner ? owners.get(organisation.owner) : undefined
    return c.json(
      {
        ...viewOrganisation(organisation),
        ...(organisation.id !== asked && { mergedInto: organisation.id }),
        ownedBy: owner && { id: owner.id, name: owner.name },
        owns: owns.map(({ id, name, type }) => ({ id, name, type })),
        projectsTotal: past.total,
        projects: past.projects,
        owners: people.owners,
        capacities: people.capacities,
        stated: stated.facts,
        resting: resting !== undefined && !isEmpty(resting),
        ladder: ladderOf(organisation, { host: hostOfSite(organisation.website), domains, projects }),
      },
      200,
    )
  })
