// Suggesting partners: who comes up, why, and what they would change.
import { describe, expect, test } from 'vitest'
import { saveOrganisations } from '../../../db/organisations.ts'
import { clientOf, good, type Host } from '../bench.ts'
import { type Draft, partnership, recorded, seat } from '../draft.ts'
import { organisation, saveProject } from '../record.ts'

const school = 'EPLUS-EDU-GEN-SEC'
const us = organisation('us', {
  country: 'NO',
  type: school,
  themes: ['maritime'],
  languages: ['no', 'en'],
  established: '1990',
  oid: 'E10000001',
})
const finnish = organisation('finnish', {
  country: 'FI',
  type: school,
  themes: ['maritime', 'rural'],
  languages: ['fi', 'en'],
  actions: ['KA220'],
  lastConfirmed: '2025-12-20',
})
const spanish = organisation('spanish', { country: 'ES', type: school, languages: ['es'], lastConfirmed: '2025-04-01' })
const neighbour = organisation('neighbour', { country: 'NO', type: school, themes: ['maritime'], languages: ['no'] })
const georgian = organisation('georgian', { country: 'GE', type: 'EPLUS-BODY-PUB-NAT', themes: ['maritime'] })
const everybody = [us, finnish, spanish, neighbour, georgian]

const daysBefore = (day: string, days: number) =>
  new Date(Date.parse(day) - days * 86_400_000).toISOString().slice(0, 10)

export function describeSuggest(makeHost: () => Promise<Host>): void {
  describe('suggest', () => {
    type Asked = Parameters<ReturnType<typeof clientOf>['suggest']['$post']>[0]['json']
    const suggest = (host: Host, asked: Asked, language?: string) =>
      good(clientOf(host, language).suggest.$post({ json: asked }))
    const check = async (host: Host, json: Draft) => {
      const verdict = await good(clientOf(host).check.$post({ json }))
      if ('actions' in verdict) throw new Error('one action was asked for')
      return verdict
    }
    const ids = async (host: Host, asked: Asked) =>
      (await suggest(host, asked)).suggestions.map(({ organisation }) => organisation.id)

    async function withEverybody() {
      const host = await makeHost()
      await saveOrganisations(host.db, everybody)
      return host
    }
    const draft = partnership([recorded('coordinator', 'us')])

    test('each suggestion says why, and its score is exactly the sum of its reasons', async () => {
      const host = await withEverybody()
      const lastConfirmed = daysBefore(host.today, 26)
      await saveOrganisations(host.db, [{ ...finnish, lastConfirmed }])
      await saveProject(host.db, 'together', ['us', 'finnish'], { action: 'KA229', year: 2019, title: 'Together' })
      await saveProject(host.db, 'alone', ['spanish'], { year: 2023 })
      const { suggestions, engine } = await suggest(host, { draft })
      expect(engine).toBe('embedded')
      for (const { score, reasons } of suggestions) expect(score).toBe(reasons.reduce((sum, it) => sum + it.value, 0))

      const [first] = suggestions
      expect(first?.organisation).toEqual({ ...finnish, lastConfirmed, rolesDerived: ['school'] })
      const said = Object.fromEntries(first?.reasons.map(({ text: _, ...reason }) => [reason.code, reason]) ?? [])
      expect(said).toMatchObject({
        'new-country': { country: 'FI', value: 1.5, side: 'you' },
        'shares-theme': { themes: ['maritime'], value: 1, side: 'both' },
        'worked-together': { organisation: 'us', project: 'together', title: 'Together', year: 2019, side: 'both' },
        newcomer: { action: 'KA220', side: 'you' },
        'common-language': { languages: ['en'], side: 'both' },
        'confirmed-lately': { on: lastConfirmed, value: 0.5, side: 'you' },
        'wants-this-action': { action: 'KA220', side: 'them' },
      })
      const second = suggestions.find(({ organisation }) => organisation.id === 'spanish')
      expect(second?.reasons.find(({ code }) => code === 'action-experience')).toMatchObject({
        action: 'KA220',
        projects: 1,
      })
      expect(second?.reasons.map(({ code }) => code)).not.toContain('newcomer')
    })

    test('both sides have their reasons: an experienced team is company for a newcomer', async () => {
      const host = await withEverybody()
      await saveProject(host.db, 'ours', ['us'], { year: 2023 })
      const { suggestions } = await suggest(host, { draft })
      const reasons = suggestions.find(({ organisation }) => organisation.id === 'finnish')?.reasons ?? []
      expect(reasons.find(({ code }) => code === 'experienced-company')).toMatchObject({
        organisation: 'us',
        projects: 1,
        side: 'them',
      })
      expect(new Set(reasons.map(({ side }) => side))).toEqual(new Set(['you', 'them', 'both']))
    })

    test('reasons are said in the language asked for', async () => {
      const host = await withEverybody()
      const texts = async (language: string) =>
        (await suggest(host, { draft }, language)).suggestions.flatMap(({ reasons }) => reasons.map(({ text }) => text))
      const [en, nb] = [await texts('en'), await texts('nb')]
      expect(en.every(Boolean) && nb.every(Boolean)).toBe(true)
      expect(nb).not.toEqual(en)
    })

    test.each([
      ['one at the table', [recorded('coordinator', 'us')]],
      ['two of three countries', [recorded('coordinator', 'us'), recorded('partner', 'spanish')]],
      ['nobody yet', []],
    ])('what a partner mends and breaks is what checking says once it is seated: %s', async (_, members) => {
      const host = await withEverybody()
      const before = await check(host, { ...draft, members })
      const as = members.length === 0 ? 'coordinator' : 'partner'
      const { suggestions } = await suggest(host, { draft: { ...draft, members }, limit: 100 })
      expect(suggestions.length).toBeGreaterThan(0)
      for (const { organisation, mends, breaks, asks, helps } of suggestions) {
        const after = await check(host, { ...draft, members: [...members, recorded(as, organisation.id)] })
        const pairs = before.findings.map((then, index) => ({
          before: then.verdict,
          after: after.findings[index]?.verdict,
          id: then.requirement,
        }))
        const isSettled = (verdict?: string) => verdict === 'met' || verdict === 'advice'
        const which = (change: (pair: (typeof pairs)[number]) => boolean) => pairs.filter(change).map(({ id }) => id)
        expect(mends).toEqual(which((it) => !isSettled(it.before) && isSettled(it.after)))
        expect(breaks).toEqual(which((it) => it.before !== 'broken' && it.after === 'broken'))
        expect(asks).toEqual(which((it) => isSettled(it.before) && it.after === 'unknown'))
        for (const id of helps) expect(after.findings.find((it) => it.requirement === id)?.verdict).toBe('broken')
      }
    })

    test('a partner who would break something says so, and it counts against them', async () => {
      const host = await withEverybody()
      const { suggestions } = await suggest(host, { draft, want: { country: 'GE' } })
      const [georgian] = suggestions
      expect(georgian?.breaks).toHaveLength(1)
      expect(georgian?.reasons.find(({ code }) => code === 'breaks')).toMatchObject({
        requirement: georgian?.breaks[0],
        value: -4,
      })
    })

    test('nobody who sits at the table is suggested, whether named by id, OID or PIC', async () => {
      const host = await withEverybody()
      await saveOrganisations(host.db, [
        { ...spanish, oid: 'E10000007' },
        { ...finnish, pic: '999999999' },
      ])
      const all = await ids(host, { draft, limit: 100 })
      expect(all).toEqual(expect.arrayContaining(['finnish', 'spanish']))
      expect(all).not.toContain('us')
      const members = [
        recorded('coordinator', 'us'),
        seat('partner', 'ES', { oid: 'E10000007' }),
        seat('associated', 'FI', { pic: '999999999' }),
      ]
      const rest = await ids(host, { draft: { ...draft, members }, limit: 100 })
      expect(rest).not.toContain('spanish')
      expect(rest).not.toContain('finnish')
    })

    test('want narrows: country, type, role, theme, language', async () => {
      const host = await withEverybody()
      expect(await ids(host, { draft, want: { country: ['ES', 'EL'] } })).toEqual(['spanish'])
      expect(await ids(host, { draft, want: { type: school, country: 'NO' } })).toEqual(['neighbour'])
      expect(await ids(host, { draft, want: { theme: 'rural' } })).toEqual(['finnish'])
      expect(await ids(host, { draft, want: { language: ['es'] } })).toEqual(['spanish'])
      expect((await ids(host, { draft, want: { role: 'school' } })).sort()).toEqual(['finnish', 'neighbour', 'spanish'])
      expect(await ids(host, { draft, want: { country: 'IS' } })).toEqual([])
    })

    test('want.as seats candidates in that standing: an associated partner mends no minimum', async () => {
      const host = await withEverybody()
      const { suggestions } = await suggest(host, { draft, want: { as: 'associated' } })
      expect(suggestions.length).toBeGreaterThan(0)
      for (const { mends, helps } of suggestions) expect([...mends, ...helps]).toEqual([])
    })

    test('limit cuts the same list, which is the same each time', async () => {
      const host = await withEverybody()
      const more = ['DE', 'DK', 'EE', 'FR', 'IT'].map((country) => organisation(country, { country }))
      await saveOrganisations(host.db, more)
      const all = await ids(host, { draft, limit: 100 })
      expect(all).toHaveLength(9)
      expect(await ids(host, { draft, limit: 2 })).toEqual(all.slice(0, 2))
      for (let time = 0; time < 3; time++) expect(await ids(host, { draft, limit: 100 })).toEqual(all)
    })

    test('samples are suggested while there is nothing real, and later only when asked for', async () => {
      const host = await makeHost()
      const sample = { source: { kind: 'sample' } } as const
      await saveOrganisations(host.db, [
        { ...finnish, ...sample },
        organisation('sample', { ...spanish, ...sample, id: 'sample' }),
      ])
      const alone = partnership([seat('coordinator', 'NO', { type: school })])
      expect((await ids(host, { draft: alone })).sort()).toEqual(['finnish', 'sample'])

      await saveOrganisations(host.db, [spanish])
      expect(await ids(host, { draft: alone })).toEqual(['spanish'])
      expect((await ids(host, { draft: alone, want: { source: 'sample' } })).sort()).toEqual(['finnish', 'sample'])
    })

    test('whoever worked with the team before is found however many others fit', async () => {
      const host = await makeHost()
      const crowd = Array.from({ length: 300 }, (_, index) =>
        organisation(`crowd-${index}`, { country: 'DE', type: school, lastConfirmed: '2026-01-01' }),
      )
      await saveOrganisations(host.db, [us, ...crowd, organisation('friend', { country: 'PT', type: school })])
      await saveProject(host.db, 'together', ['friend', 'us'], { year: 2024, title: 'Together' })
      const { suggestions } = await suggest(host, { draft, limit: 100 })
      const friend = suggestions.find(({ organisation }) => organisation.id === 'friend')
      expect(friend?.reasons.find(({ code }) => code === 'worked-together')).toMatchObject({
        project: 'together',
        title: 'Together',
        year: 2024,
      })
    })

    test('an open chair for a role finds those who have it and those who may', async () => {
      const host = await makeHost()
      await saveOrganisations(host.db, [
        organisation('coordinator', { country: 'NO', type: 'EPLUS-EDU-VOC-SEC', pic: '999999999' }),
        organisation('firm', { country: 'NO', type: 'EPLUS-ENT-SME' }),
        organisation('county', { country: 'NO', type: 'EPLUS-BODY-PUB-REG' }),
        organisation('vet', { country: 'NO', type: 'EPLUS-EDU-VOC-SEC' }),
      ])
      const cove = { action: 'COVE', year: 2026, members: [recorded('coordinator', 'coordinator')] } as const
      const { suggestions } = await suggest(host, {
        draft: { ...cove, members: [...cove.members] },
        want: { country: 'NO' },
      })
      const roleOf = (id: string) =>
        suggestions
          .find(({ organisation }) => organisation.id === id)
          ?.reasons.find(({ code }) => code.endsWith('-role'))
      expect(roleOf('firm')).toMatchObject({ code: 'right-role', role: 'enterprise_or_sector_rep' })
      expect(roleOf('county')).toMatchObject({ code: 'possible-role', role: 'enterprise_or_sector_rep' })
      expect(suggestions[0]?.organisation.id).toBe('firm')
    })
  })
}
