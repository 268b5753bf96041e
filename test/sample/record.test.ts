// The sample is the same everywhere, and every fact in it is one the product itself would accept.
import { describe, expect, test } from 'vitest'
import { sampleRecord } from '../../db/sample/load.ts'
import { parseCountry, programmeCountries, within } from '../../domain/country.ts'
import { fold } from '../../domain/fold.ts'
import { familyOf, fields, isOid, isUsualPic, languages, type Organisation } from '../../domain/organisation.ts'
import { parseTheme } from '../../domain/theme.ts'
import { parseType, roles } from '../../domain/type.ts'

const { organisations, projects, participations } = sampleRecord()
const byId = new Map(organisations.map((it) => [it.id, it]))
const countBy = <Item>(items: readonly Item[], key: (item: Item) => string) =>
  Object.fromEntries(
    Object.entries(Object.groupBy(items, key)).map(([value, list]) => [value, list?.length ?? 0]),
  ) as Record<string, number>
const wrong = <Item>(items: readonly Item[], isRight: (item: Item) => boolean) => items.filter((it) => !isRight(it))

describe('the sample', () => {
  test('is the same in every run', () => {
    expect(sampleRecord()).toEqual({ organisations, projects, participations })
  })

  test('has about 2,000 organisations in 38 countries, all programme countries of 2026 among them', () => {
    const perCountry = countBy(organisations, (it) => it.country)
    expect(organisations.length).toBeGreaterThan(1_900)
    expect(organisations.length).toBeLessThan(2_300)
    expect(Object.keys(perCountry)).toHaveLength(38)
    expect(Object.keys(perCountry)).toEqual(
      expect.arrayContaining([...programmeCountries(2026), 'UA', 'MD', 'GE', 'BA', 'GB']),
    )
    expect(Math.min(...Object.values(perCountry))).toBeGreaterThanOrEqual(15)
  })

  test('has every type that the actions ask for, in numbers to choose from', () => {
    expect(countBy(organisations, (it) => it.type ?? 'none')).toEqual({
      'EPLUS-EDU-GEN-PRE': expect.toSatisfy((count) => count > 150),
      'EPLUS-EDU-GEN-PRI': expect.toSatisfy((count) => count > 250),
      'EPLUS-EDU-GEN-SEC': expect.toSatisfy((count) => count > 200),
      'EPLUS-EDU-VOC-SEC': expect.toSatisfy((count) => count > 200),
      'EPLUS-EDU-VOC-TER': expect.toSatisfy((count) => count > 50),
      'EPLUS-EDU-HEI': expect.toSatisfy((count) => count > 100),
      'EPLUS-EDU-ADULT': expect.toSatisfy((count) => count > 80),
      'EPLUS-BODY-PUB-LOC': expect.toSatisfy((count) => count > 120),
      'EPLUS-BODY-PUB-REG': expect.toSatisfy((count) => count > 45),
      'EPLUS-ENT-SME': expect.toSatisfy((count) => count > 150),
      'EPLUS-ENT-LARGE': expect.toSatisfy((count) => count > 35),
      'PRP-31089294': expect.toSatisfy((count) => count > 35),
      'EPLUS-SOCIAL': expect.toSatisfy((count) => count > 60),
      'EPLUS-NGO': expect.toSatisfy((count) => count > 80),
      'EPLUS-RES': expect.toSatisfy((count) => count > 35),
      'PRP-31089295': expect.toSatisfy((count) => count > 40),
      'PRP-31047347': expect.toSatisfy((count) => count > 35),
    })
  })

  test('states only facts the domain knows', () => {
    expect(wrong(organisations, (it) => parseCountry(it.country) === it.country)).toEqual([])
    expect(wrong(organisations, (it) => parseType(it.type ?? '') === it.type)).toEqual([])
    expect(wrong(organisations, (it) => it.themes.length > 0 && it.themes.every((theme) => parseTheme(theme)))).toEqual(
      [],
    )
    expect(wrong(organisations, (it) => it.languages.every((language) => languages.includes(language)))).toEqual([])
    expect(wrong(organisations, (it) => (it.roles ?? []).every((role) => roles.includes(role)))).toEqual([])
    expect(wrong(organisations, (it) => (it.accredited ?? []).every((field) => fields.includes(field)))).toEqual([])
    expect(
      wrong(organisations, (it) => !it.established || /^(18|19|20)\d\d(-\d\d-\d\d)?$/.test(it.established)),
    ).toEqual([])
    expect(wrong(organisations, (it) => !it.lastConfirmed || within3Years(it.lastConfirmed))).toEqual([])
    expect(wrong(organisations, (it) => it.source.kind === 'sample')).toEqual([])
    expect(
      wrong(projects, (it) => it.source.kind === 'sample' && it.themes.every((theme) => parseTheme(theme))),
    ).toEqual([])
  })

  test('gives identifiers of the right form that no agency has given', () => {
    const oids = organisations.flatMap((it) => it.oid ?? [])
    const pics = organisations.flatMap((it) => it.pic ?? [])
    expect(wrong(oids, (oid) => isOid(oid) && oid.startsWith('E99'))).toEqual([])
    expect(wrong(pics, (pic) => isUsualPic(pic) && pic.startsWith('1'))).toEqual([])
    expect([new Set(oids).size, new Set(pics).size]).toEqual([oids.length, pics.length])
    expect(oids.length).toBeGreaterThan(800)
    expect(pics.length).toBeGreaterThan(300)
  })

  test('has no id twice, and no name twice in one country', () => {
    expect(byId.size).toBe(organisations.length)
    expect(new Set(projects.map((it) => it.id)).size).toBe(projects.length)
    expect(wrong([...organisations, ...projects], (it) => it.id.startsWith('sample-'))).toEqual([])
    const names = organisations.map((it) => `${it.country} ${fold(it.name)}`)
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([])
  })

  test('leaves some facts open, as a real record does', () => {
    const known = (fact: keyof Organisation) =>
      organisations.filter((it) => it[fact] !== undefined).length / organisations.length
    const partly = ['description', 'offers', 'seeks', 'established', 'lastConfirmed', 'oid', 'pic'] as const
    expect(partly.filter((fact) => known(fact) < 0.15 || known(fact) > 0.97)).toEqual([])
    const universities = organisations.filter((it) => it.type === 'EPLUS-EDU-HEI')
    expect(Object.keys(countBy(universities, (it) => String(it.eche))).sort()).toEqual(['false', 'true', 'undefined'])
  })
})

describe('names and places', () => {
  test('are written in the letters of their countries', () => {
    const written = organisations.map((it) => `${it.name} ${it.town}`).join(' ')
    const letters = 'æøåłżşþðőșțħžçñąēõřčüöğ'
    expect([...letters].filter((letter) => !written.toLowerCase().includes(letter))).toEqual([])
    expect(/\p{Script=Greek}/u.test(written)).toBe(true)
    expect(/\p{Script=Cyrillic}/u.test(written)).toBe(true)
    expect(/\p{Script=Georgian}/u.test(written)).toBe(true)
    expect(
      wrong(['Łódź', 'Αθήνα', 'Пловдив', 'Ærøskøbing', 'Çanakkale', 'Tromsø'], (town) => written.includes(town)),
    ).toEqual([])
  })

  test('leave no gap of a pattern behind', () => {
    const texts = [
      ...organisations.flatMap((it) => [it.name, it.description, it.offers, it.seeks]),
      ...projects.flatMap((it) => [it.title, it.summary]),
    ]
    expect(texts.filter((text) => text !== undefined && /[{}|]|undefined|NaN|\s\s|^\s|\s$|^$/.test(text))).toEqual([])
  })

  test('lie in Europe and its islands', () => {
    expect(
      wrong(
        organisations,
        ({ latitude = 0, longitude = 0 }) => latitude > 27 && latitude < 72 && longitude > -32 && longitude < 46,
      ),
    ).toEqual([])
  })
})

describe('what organisations say', () => {
  test('an owner is a public body of the same country', () => {
    const owned = organisations.filter((it) => it.owner)
    expect(wrong(owned, (it) => byId.get(it.owner ?? '')?.country === it.country)).toEqual([])
    expect(wrong(owned, (it) => byId.get(it.owner ?? '')?.type?.startsWith('EPLUS-BODY-PUB') === true)).toEqual([])
    expect(owned.length).toBeGreaterThan(300)
  })

  test('placements are offered by businesses and VET schools, never by kindergartens', () => {
    const kindergartens = organisations.filter((it) => it.type === 'EPLUS-EDU-GEN-PRE')
    expect(kindergartens.filter((it) => /placement|apprentice/i.test(it.offers ?? ''))).toEqual([])
    const offering = organisations.filter((it) => /placements? of|apprentice places/i.test(it.offers ?? ''))
    expect(wrong(offering, (it) => /ENT|31089294|BODY-PUB-REG/.test(it.type ?? ''))).toEqual([])
    expect(offering.length).toBeGreaterThan(60)
  })

  test('trades of the sea are not found in countries without a coast', () => {
    const inland = organisations.filter((it) =>
      ['AT', 'CZ', 'HU', 'LI', 'LU', 'SK', 'MK', 'RS', 'MD'].includes(it.country),
    )
    expect(
      inland.filter((it) => it.themes.some((theme) => theme === 'maritime' || theme === 'aquaculture-fisheries')),
    ).toEqual([])
  })
})

describe('past projects', () => {
  const partnersOf = Object.groupBy(participations, (it) => it.project)
  const family = (action = '') => familyOf(action)

  test('are about 900 from 2014 to 2025', () => {
    expect(projects.length).toBeGreaterThan(850)
    expect(projects.length).toBeLessThan(1_000)
    expect(Object.keys(countBy(projects, (it) => String(it.year)))).toHaveLength(12)
    expect(new Set(projects.map((it) => it.title)).size).toBe(projects.length)
  })

  test('name organisations of the sample, one coordinator each, nobody twice', () => {
    expect(wrong(participations, (it) => byId.has(it.organisation))).toEqual([])
    expect(Object.keys(partnersOf).sort()).toEqual(projects.map((it) => it.id).sort())
    expect(
      wrong(Object.values(partnersOf), (list) => list?.filter((it) => it.role === 'coordinator').length === 1),
    ).toEqual([])
    expect(
      wrong(Object.values(partnersOf), (list) => new Set(list?.map((it) => it.organisation)).size === list?.length),
    ).toEqual([])
  })

  test('had enough organisations from enough countries of the programme of their year', () => {
    const minimum: Record<string, [number, number]> = {
      KA101: [3, 1],
      KA210: [2, 2],
      KA219: [2, 2],
      KA229: [2, 2],
      KA205: [2, 2],
      COVE: [8, 4],
    }
    const tooFew = projects.filter((project) => {
      const members = (partnersOf[project.id] ?? []).map((it) => byId.get(it.organisation) as Organisation)
      const inside = members.filter((it) => within({ programme: true }, it.country, project.year) === 'yes')
      const [least, countries] = minimum[family(project.action)] ?? [3, 3]
      return members.length < least || new Set(inside.map((it) => it.country)).size < countries
    })
    expect(tooFew).toEqual([])
  })

  test('repeat some ties and leave many organisations as newcomers', () => {
    const pairs = countBy(
      Object.values(partnersOf).flatMap((list = []) =>
        list.flatMap((one) =>
          list.filter((it) => one.organisation < it.organisation).map((it) => `${one.organisation} ${it.organisation}`),
        ),
      ),
      (it) => it,
    )
    expect(Object.values(pairs).filter((count) => count > 1).length).toBeGreaterThan(500)
    const took = new Set(participations.map((it) => it.organisation))
    expect(took.size).toBeGreaterThan(600)
    expect(took.size).toBeLessThan(organisations.length * 0.6)
  })
})

function within3Years(day: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(day) && day >= '2023-11-01' && day <= '2026-11-01'
}
