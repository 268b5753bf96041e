// Searching organisations: words, filters, counts, pages, order, and what stays hidden.
import { describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import { organisationTypes } from '../../../domain/type.ts'
import { clientOf, good, type Host, raw, refusal, settle } from '../bench.ts'
import { organisation } from '../record.ts'

const school = organisation('school', {
  name: 'Ålesund skole',
  country: 'NO',
  type: 'EPLUS-EDU-GEN-SEC',
  themes: ['maritime', 'rural'],
  languages: ['no', 'en'],
  actions: ['KA220'],
  lastConfirmed: '2025-12-01',
})
const greek = organisation('greek', {
  name: 'Σχολείο Χίου',
  country: 'GR',
  type: 'EPLUS-EDU-GEN-SEC',
  themes: ['maritime'],
  languages: ['el', 'en'],
  lastConfirmed: '2026-01-02',
})
const college = organisation('college', {
  name: 'Leeds College',
  country: 'GB',
  type: 'EPLUS-EDU-VOC-SEC',
  themes: ['tourism'],
  languages: ['en'],
  lastConfirmed: '2024-01-02',
})
const unknown = organisation('unknown', { name: 'Friends of the Sea', country: 'FI' })

export function describeOrganisations(makeHost: () => Promise<Host>): void {
  describe('organisations', () => {
    async function withFour() {
      const host = await makeHost()
      await saveOrganisations(host.db, [school, greek, college, unknown])
      const api = clientOf(host)
      const ids = async (query: Parameters<typeof api.organisations.$get>[0]['query']) =>
        (await good(api.organisations.$get({ query }))).organisations.map(({ id }) => id)
      return { host, api, ids }
    }

    test('values of one filter are alternatives, different filters must all hold', async () => {
      const { ids } = await withFour()
      expect(await ids({ country: ['NO', 'GR'] })).toEqual(['greek', 'school'].sort(byName))
      expect(await ids({ country: ['NO', 'GR'], language: 'el' })).toEqual(['greek'])
      expect(await ids({ theme: ['maritime', 'tourism'], language: 'en', role: 'school' })).toHaveLength(2)
      expect(await ids({ action: 'KA220' })).toEqual(['school'])
    })

    test('EL and UK are understood, and types by their official labels', async () => {
      const { ids } = await withFour()
      expect(await ids({ country: 'EL' })).toEqual(['greek'])
      expect(await ids({ country: ['UK', 'el'] })).toHaveLength(2)
      expect(await ids({ type: organisationTypes['EPLUS-EDU-VOC-SEC'] })).toEqual(['college'])
      expect(await ids({ type: 'eplus-edu-voc-sec' })).toEqual(['college'])
      expect(await ids({ theme: 'Maritime' })).toHaveLength(2)
    })

    test('words are folded, completed and forgiven, and the answer shows where they met', async () => {
      const { host, api, ids } = await withFour()
      await settle(host)
      expect(await ids({ q: 'alesund' })).toEqual(['school'])
      expect(await ids({ q: 'Ålesund sko' })).toEqual(['school'])
      expect(await ids({ q: 'alesnud' })).toEqual(['school'])
      const { organisations } = await good(api.organisations.$get({ query: { q: 'leeds' } }))
      expect(organisations[0]?.highlights).toEqual([{ field: 'name', text: 'Leeds College', marks: [[0, 5]] }])
    })

    test('facets count each kind as if it had no filter of its own', async () => {
      const { api } = await withFour()
      const { facets, total, exact } = await good(api.organisations.$get({ query: { country: 'NO', language: 'en' } }))
      expect({ total, exact }).toEqual({ total: 1, exact: true })
      expect(facets.country).toEqual([
        { value: 'GB', count: 1 },
        { value: 'GR', count: 1 },
        { value: 'NO', count: 1 },
      ])
      expect(facets.language).toEqual([
        { value: 'en', count: 1 },
        { value: 'no', count: 1 },
      ])
      expect(facets.source).toEqual([{ value: 'owner', count: 1 }])
    })

    test('an organisation is shown as recorded, with the roles its type gives it', async () => {
      const { api } = await withFour()
      const { organisations } = await good(api.organisations.$get({ query: { country: ['NO', 'FI'], sort: 'name' } }))
      expect(organisations).toEqual([
        { ...school, rolesDerived: ['school'] },
        { ...unknown, rolesDerived: [] },
      ])
    })

    test('pages follow one another to the end without overlap or gap', async () => {
      const host = await makeHost()
      const names = Array.from({ length: 57 }, (_, index) => organisation(`o${index}`, { name: `School ${index % 7}` }))
      await saveOrganisations(host.db, names)
      const api = clientOf(host)
      for (const query of [{ sort: 'name' }, { sort: 'confirmed' }, { q: 'school' }, {}] as const) {
        const seen: string[] = []
        for (let offset = 0; ; offset += 10) {
          const page = await good(api.organisations.$get({ query: { ...query, limit: '10', offset: String(offset) } }))
          expect(page.total).toBe(57)
          if (page.organisations.length === 0) break
          seen.push(...page.organisations.map(({ id }) => id))
        }
        expect(seen).toHaveLength(57)
        expect(new Set(seen).size).toBe(57)
      }
    })

    test('sorts by name and by the day of confirmation', async () => {
      const { ids } = await withFour()
      expect(await ids({ sort: 'name' })).toEqual(['school', 'greek', 'college', 'unknown'].sort(byName))
      expect(await ids({ sort: 'confirmed' })).toEqual(['greek', 'school', 'college', 'unknown'])
    })

    test('what nobody matches is an empty answer, not an error', async () => {
      const { api } = await withFour()
      const nothing = await good(api.organisations.$get({ query: { q: 'zzzzqqqq', country: 'SE' } }))
      expect(nothing).toMatchObject({ total: 0, organisations: [], engine: 'embedded' })
    })

    test('samples are shown while there is nothing real, and later only when asked for', async () => {
      const { db, ...rest } = await makeHost()
      const api = clientOf({ db, ...rest })
      const idsOf = async (source?: 'sample' | 'owner') =>
        (await good(api.organisations.$get({ query: { source } }))).organisations.map(({ id }) => id)
      await saveOrganisations(db, [organisation('sample', { source: { kind: 'sample' } })])
      expect(await idsOf()).toEqual(['sample'])

      await saveOrganisations(db, [organisation('real')])
      expect(await idsOf()).toEqual(['real'])
      expect(await idsOf('sample')).toEqual(['sample'])
      expect(await idsOf('owner')).toEqual(['real'])
    })

    test('typed words are understood, and each meaning can be taken back', async () => {
      const { api } = await withFour()
      const found = await good(api.organisations.$get({ query: { q: 'vet school United Kingdom turismo' } }))
      expect(found.organisations.map(({ id }) => id)).toEqual(['college'])
      expect(found).toMatchObject({ engine: 'embedded', degraded: false })
      expect(found.understood).toEqual([
        { kind: 'role', value: 'vet_provider', text: 'vet school' },
        { kind: 'country', value: 'GB', text: 'United Kingdom' },
        { kind: 'theme', value: 'tourism', text: 'turismo' },
      ])
      const less = await good(api.organisations.$get({ query: { q: 'turismo', without: 'theme:tourism' } }))
      expect(less).toMatchObject({ total: 0, understood: [] })
    })

    test('without a result it says what leaving something out would find', async () => {
      const { api } = await withFour()
      const query = { q: 'maritime xyzzyx', country: ['NO', 'GB'], language: 'en' }
      const { total, wider } = await good(api.organisations.$get({ query }))
      expect(total).toBe(0)
      expect(wider).toEqual([
        { drop: 'q', total: 2 },
        { drop: 'q', text: 'xyzzyx', total: 1 },
      ])
      const countries = await good(api.organisations.$get({ query: { theme: 'maritime', country: 'GB' } }))
      expect(countries.wider).toEqual([
        { drop: 'country', total: 2 },
        { drop: 'theme', total: 1 },
      ])
    })

    test('filters: who seeks partners, and whose actions have a deadline ahead', async () => {
      const { host, ids } = await withFour()
      await saveOrganisations(host.db, [
        organisation('seeker', { seeks: 'A school in Greece' }),
        organisation('past', { actions: ['KA229'] }),
      ])
      expect(await ids({ seeking: 'yes' })).toEqual(['seeker'])
      expect(await ids({ deadline: 'ahead' })).toEqual(['school'])
    })

    test.each([
      ['deadline', 'passed'],
      ['seeking', 'perhaps'],
      ['literal', 'maybe'],
      ['country', 'ZZ'],
      ['type', 'SCHOOL'],
      ['role', 'teacher'],
      ['theme', 'football'],
      ['language', 'xx'],
      ['source', 'hearsay'],
      ['sort', 'size'],
      ['limit', '101'],
      ['limit', 'ten'],
      ['offset', '-1'],
    ])('%s=%s is refused and named', async (field, value) => {
      const refused = await refusal(await raw(await makeHost(), `/api/organisations?${field}=${value}`))
      expect(refused.status).toBe(400)
      expect(refused.fields[0]?.split('[')[0]).toBe(field)
    })
  })
}

/** The finder's own order is by folded name: `alesund`, `friends`, `leeds`, `σχολειο`. */
const order = ['school', 'unknown', 'college', 'greek']
const byName = (one: string, other: string) => order.indexOf(one) - order.indexOf(other)
