// Statistics through the API: who takes part, who does not, how hard it is, as data and as tables.
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import { saveFigures } from '../../../db/odds.ts'
import { saveOrganisations } from '../../../db/organisations.ts'
import { saveProjects } from '../../../db/projects.ts'
import { refreshStatistics } from '../../../db/statistics-upkeep.ts'
import type { Organisation } from '../../../domain/organisation.ts'
import { clientOf, good, type Host, raw, refusal } from '../bench.ts'

const source = { kind: 'register', file: 'schools.csv' } as const
const school = (id: string, facts: Partial<Organisation> = {}): Organisation => ({
  id,
  name: id,
  country: 'NO',
  region: 'Vestland',
  type: 'EPLUS-EDU-GEN-PRI',
  themes: [],
  languages: [],
  actions: [],
  source,
  ...facts,
})
const project = (id: string, year: number, action: string) => ({ id, title: id, year, action, themes: [], source })

/** Bergen owns a and b, of which only a takes part: first in 2017, then twice in 2019. */
async function fill({ db }: Host): Promise<void> {
  const owner = school('bergen', {
    type: 'EPLUS-BODY-PUB-LOC',
    name: 'Bergen kommune',
    source: { kind: 'results-export' },
  })
  await saveOrganisations(db, [
    owner,
    school('a', { owner: 'bergen' }),
    school('b', { owner: 'bergen' }),
    school('c', { region: undefined }),
    school('turku', { country: 'FI', region: undefined, source: { kind: 'results-export' } }),
  ])
  const taken = (of: string, organisation: string, role: 'coordinator' | 'partner' = 'partner') => ({
    project: of,
    organisation,
    role,
  })
  await saveProjects(
    db,
    [project('p17', 2017, 'KA219'), project('p19', 2019, 'KA229'), project('q19', 2019, 'KA220-SCH')],
    [taken('p17', 'a', 'coordinator'), taken('p19', 'a'), taken('q19', 'a'), taken('p19', 'turku', 'coordinator')],
  )
  await refreshStatistics(db)
}

export function describeStatistics(makeHost: () => Promise<Host>): void {
  const ask = async (host: Host, query: Record<string, string>, language?: string) =>
    good(clientOf(host, language).statistics.$get({ query }))

  describe('statistics', () => {
    test('who takes part and who does not, by country, with names in the language asked for', async () => {
      const host = await makeHost()
      await fill(host)
      const { sample, total, rows } = await ask(host, {}, 'nb')
      expect(sample).toBe(false)
      expect(rows).toEqual([
        {
          key: 'NO',
          label: 'Norge',
          participations: 3,
          coordinations: 1,
          newcomers: 1,
          organisations: 4,
          active: 1,
          absent: 3,
          perHundred: 100,
        },
        {
          key: 'FI',
          label: 'Finland',
          participations: 1,
          coordinations: 1,
          newcomers: 1,
          organisations: 1,
          active: 1,
          absent: 0,
        },
      ])
      expect(total).toMatchObject({ participations: 4, newcomers: 2, organisations: 5, absent: 3 })
    })

    test('by school owner, named, and what nobody knows last', async () => {
      const host = await makeHost()
      await fill(host)
      const { rows } = await ask(host, { by: 'owner', country: 'NO', type: 'EPLUS-EDU-GEN-PRI' })
      expect(
        rows.map(({ key, label, organisations, absent, perHundred }) => [
          key,
          label,
          organisations,
          absent,
          perHundred,
        ]),
      ).toEqual([
        ['bergen', 'Bergen kommune', 2, 1, 150],
        ['', undefined, 1, 1, 0],
      ])
    })

    test('a newcomer is one in the year of its first project; years go upwards, a family takes in its fields', async () => {
      const host = await makeHost()
      await fill(host)
      const years = await ask(host, { by: 'year', country: 'NO' })
      expect(years.rows).toEqual([
        { key: '2017', label: '2017', participations: 1, coordinations: 1, newcomers: 1 },
        { key: '2019', label: '2019', participations: 2, coordinations: 0, newcomers: 0 },
      ])
      const family = await ask(host, { by: 'action', action: 'ka220' })
      expect(family.rows.map((it) => it.key)).toEqual(['KA220-SCH'])
      expect((await ask(host, { by: 'country', from: '2018', to: '2018' })).total.participations).toBe(0)
    })

    test('who is absent is not told of a part of the programme', async () => {
      const host = await makeHost()
      await fill(host)
      const { rows } = await ask(host, { by: 'region', country: 'NO', from: '2019' })
      expect(rows[0]).toMatchObject({ key: 'Vestland', participations: 2, organisations: 3 })
      expect(rows[0]).not.toHaveProperty('absent')
    })

    test('the table says the same', async () => {
      const host = await makeHost()
      await fill(host)
      const answer = await raw(host, '/api/statistics.csv?by=country')
      expect(answer.headers.get('content-disposition')).toBe('attachment; filename="statistics-by-country.csv"')
      const { data, errors } = Papa.parse<Record<string, string>>(await answer.text(), {
        header: true,
        skipEmptyLines: true,
      })
      expect(errors).toEqual([])
      expect(data[0]).toMatchObject({
        country: 'NO',
        label: 'Norway',
        participations: '3',
        absent: '3',
        per_hundred: '100',
      })
      expect(data[1]?.per_hundred).toBe('')
    })

    test('an empty record answers with nothing', async () => {
      expect(await ask(await makeHost(), {})).toMatchObject({ sample: true, found: 0, rows: [] })
    })

    test.each([
      ['by=region', 'country'],
      ['town=Bergen', 'country'],
      ['by=mood', 'by'],
      ['country=XX', 'country'],
      ['type=castle', 'type'],
      ['from=2020&to=2019', 'to'],
      ['from=x', 'from'],
      ['limit=0', 'limit'],
      ['sort=luck', 'sort'],
      ['action=', 'action'],
    ])('%s is refused and names %s', async (query, field) => {
      const host = await makeHost()
      for (const path of ['/api/statistics', '/api/statistics.csv']) {
        const refused = await refusal(await raw(host, `${path}?${query}`))
        expect([refused.status, ...refused.fields]).toEqual([400, field])
      }
    })
  })

  describe('odds', () => {
    const odds = async (host: Host, query: Record<string, string> = {}, language?: string) =>
      (await good(clientOf(host, language).odds.$get({ query }))).odds

    test('the calls of 2017 in Norway are there, as the agency told them', async () => {
      const rows = await odds(await makeHost(), {}, 'en')
      expect(rows.map((it) => [it.label, it.grants, it.applications, Math.round(100 * it.share)])).toEqual([
        ['School partnerships', 17, 40, 43],
        ['School mobility', 38, 44, 86],
        ['VET partnerships', 6, 10, 60],
        ['Adult education partnerships', 3, 8, 38],
        ['Adult education mobility', undefined, undefined, 100],
      ])
      for (const it of rows) expect([it.country, it.year, it.source]).toEqual(['NO', 2017, 'Diku, talk of autumn 2018'])
      const [norwegian] = await odds(await makeHost(), {}, 'nb')
      expect([norwegian?.label, norwegian?.source]).toEqual(['Partnerskap i skolen', 'Diku, foredrag høsten 2018'])
    })

    test('figures an operator loads stand beside them, or instead where they speak of the same', async () => {
      const host = await makeHost()
      const figure = {
        country: 'NO',
        applications: 41,
        grants: 17,
        source: 'Diku, 2018',
        sourceFile: 'f.csv',
        sourceRow: 1,
      }
      await saveFigures(host.db, [
        { ...figure, year: 2017, action: 'school-partnerships' },
        { ...figure, year: 2024, action: 'KA220-SCH' },
      ])
      const rows = await odds(host)
      expect(rows.map((it) => [it.year, it.action]).slice(0, 2)).toEqual([
        [2024, 'KA220-SCH'],
        [2017, 'school-partnerships'],
      ])
      expect(rows).toHaveLength(6)
      expect((await odds(host, { year: '2017' }))[0]).toMatchObject({ applications: 41, source: 'Diku, 2018' })
      expect(await odds(host, { country: 'FI' })).toEqual([])
    })

    test('the table says the same', async () => {
      const text = await (await raw(await makeHost(), '/api/odds.csv')).text()
      const { data } = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true })
      expect(data.map((it) => it.grants)).toEqual(['17', '38', '6', '3', ''])
    })
  })
}
