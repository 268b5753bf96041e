// What any finder must guarantee. Each engine runs this suite on a record of its own.
import { describe, expect, test } from 'vitest'
import type { Organisation } from '../../domain/organisation.ts'
import type { Query } from '../../search/port.ts'
import { type Bench, organisation } from './made.ts'
import { describeNear } from './near.ts'

const hostile = [
  '"',
  '""',
  '"""',
  "'",
  "''; drop table organisations; --",
  '*',
  '**',
  'a*b*',
  '-',
  '- -',
  '^bergen',
  'NEAR(a b)',
  'AND',
  'OR NOT',
  'bergen AND',
  '(bergen',
  'bergen)',
  '{search_name}: bergen',
  'search_name:bergen',
  '%',
  '_',
  '\\',
  '\0',
  'bergen\0skole',
  '🎓',
  '👩‍🏫 bergen',
  '\ud800',
  '\udc00bergen',
  'ﷺ',
  '½',
  'İ',
  '­',
  '\u202e',
  '𐌰𐌱𐌲𐌳𐌴𐌵',
  'ა',
  '学校',
  'x'.repeat(100_000),
  'skole '.repeat(20_000),
  '"'.repeat(100_000),
  'a b c d e f g h i j k l m n o p q r s t u v w x y z',
]

/** Runs the suite. `make` gives each test an empty record. */
export function describeFinder(name: string, make: () => Promise<Bench>): void {
  async function filled(organisations: Organisation[]) {
    const bench = await make()
    await bench.save(organisations)
    await bench.settle()
    const ids = async (query: Query) => (await bench.finder.search(query)).ids
    return { ...bench, ids, search: bench.finder.search }
  }

  describe(`${name}: words`, () => {
    test('every word must match, in whatever field and order', async () => {
      const { ids } = await filled([
        organisation('a', 'Bergen maritime skole', { town: 'Bergen' }),
        organisation('b', 'Bergen handelsskole'),
        organisation('c', 'Stord vidaregåande', { description: 'A maritime school close to Bergen.' }),
      ])
      expect((await ids({ q: 'maritime bergen' })).sort()).toEqual(['a', 'c'])
      expect(await ids({ q: 'bergen stavanger' })).toEqual([])
    })

    test('letters are found by what people type instead of them, and the other way round', async () => {
      const { ids } = await filled([
        organisation('ærø', 'Ærø Friskole', { country: 'DK' }),
        organisation('łódź', 'Szkoła w Łodzi', { country: 'PL' }),
        organisation('athens', 'Γυμνάσιο Αθήνας', { country: 'GR' }),
        organisation('street', 'Schule Große Straße', { country: 'DE' }),
      ])
      expect(await ids({ q: 'aero' })).toEqual(['ærø'])
      expect(await ids({ q: 'ÆRØ' })).toEqual(['ærø'])
      expect(await ids({ q: 'szkola lodzi' })).toEqual(['łódź'])
      expect(await ids({ q: 'ΑΘΗΝΑΣ' })).toEqual(['athens'])
      expect(await ids({ q: 'strasse' })).toEqual(['street'])
    })

    test('only the last word is a beginning', async () => {
      const { ids } = await filled([
        organisation('a', 'Kristiansand barnehage'),
        organisation('b', 'Kristiansund skole'),
      ])
      expect((await ids({ q: 'kristi' })).sort()).toEqual(['a', 'b'])
      expect(await ids({ q: 'kristiansand barne' })).toEqual(['a'])
      expect(await ids({ q: 'kri barnehage' })).toEqual([])
    })

    test('a word typed to its end comes before words that begin with it', async () => {
      const { ids } = await filled([
        organisation('long', 'Sulafjord'),
        organisation('word', 'Sula'),
        organisation('other', 'Sulabadet'),
      ])
      expect((await ids({ q: 'sula' }))[0]).toBe('word')
    })

    test('quoted words stay together and in order', async () => {
      const { ids, finder } = await filled([
        organisation('a', 'Nordic Green School'),
        organisation('b', 'Green Nordic School'),
      ])
      expect((await ids({ q: 'nordic green' })).sort()).toEqual(['a', 'b'])
      expect(await ids({ q: '"nordic green"' })).toEqual(['a'])
      expect(await ids({ q: '“Green Nordic” school' })).toEqual(['b'])
      // Meilisearch knows no beginning of a word within quotation marks: there the last one may stand anywhere.
      expect(await ids({ q: '"nordic gre' })).toEqual(finder.engine === 'embedded' ? ['a'] : ['a', 'b'])
      expect(await ids({ q: '"nordic gre"' })).toEqual([])
    })

    test('small words between others ask for nothing, unless they are quoted or still being typed', async () => {
      const { ids, finder } = await filled([
        organisation('a', 'Kindergarten', { country: 'ES' }),
        organisation('b', 'Universitetet i Bergen', { country: 'ES', type: 'EPLUS-EDU-HEI' }),
      ])
      expect(await ids({ q: 'a kindergarten in Spain' })).toEqual(['a'])
      expect(await ids({ q: 'university of bergen' })).toEqual(['b'])
      expect(await ids({ q: '"universitetet i bergen"' })).toEqual(['b'])
      expect(await ids({ q: '"universitetet bergen"' })).toEqual([])
      // Meilisearch also tries the two as one word, misspelt: "spaini" leads to Spain in another language.
      expect(await ids({ q: 'spain i' })).toEqual(finder.engine === 'embedded' ? ['b'] : ['b', 'a'])
    })

    test('country, type, town and themes are found by their words', async () => {
      const { ids } = await filled([
        organisation('a', 'Sentrum', { type: 'EPLUS-EDU-VOC-SEC', themes: ['maritime'], town: 'Ålesund' }),
        organisation('b', 'Midtown', { type: 'EPLUS-EDU-VOC-SEC', themes: ['maritime'], country: 'FI' }),
      ])
      expect(await ids({ q: 'vet school norway maritime' })).toEqual(['a'])
      expect(await ids({ q: 'alesund' })).toEqual(['a'])
      expect(await ids({ q: 'finland' })).toEqual(['b'])
    })
  })

  describe(`${name}: what words mean`, () => {
    const dropouts = [
      organisation('theme', 'Nord skole', { themes: ['early-school-leaving'] }),
      organisation('nb', 'Sør skole', { description: 'Vi arbeider mot frafall.' }),
      organisation('en', 'East School', { country: 'IE', description: 'We work against early school leaving.' }),
      organisation('es', 'Colegio Sur', { country: 'ES', description: 'Trabajamos contra el abandono escolar.' }),
      organisation('de', 'Schule Nord', { country: 'DE', description: 'Wir beugen Schulabbruch vor.' }),
      organisation('other', 'Vest skole', { themes: ['energy'], description: 'Leaving early, by bus to school.' }),
    ]

    test('a theme is found by its words in any language, whatever language the profile is written in', async () => {
      const { ids, search } = await filled(dropouts)
      for (const q of ['frafall', 'early school leaving', 'abandono escolar', 'Schulabbruch', 'okul terki']) {
        expect((await ids({ q })).sort()).toEqual(['de', 'en', 'es', 'nb', 'theme'])
        expect((await search({ q })).understood).toEqual([{ kind: 'theme', value: 'early-school-leaving', text: q }])
      }
      const { highlights } = await search({ q: 'frafall' })
      expect(highlights.de?.[0]?.marks.length).toBe(1)
    })

    test('a question in words needs no facet, and says what it took for what', async () => {
      const { search } = await filled([
        organisation('meant', 'Havbyen', { type: 'EPLUS-EDU-VOC-SEC', themes: ['maritime'] }),
        organisation('abroad', 'Kiel', { type: 'EPLUS-EDU-VOC-SEC', themes: ['maritime'], country: 'DE' }),
        organisation('university', 'Universitetet', { type: 'EPLUS-EDU-HEI', themes: ['maritime'] }),
      ])
      expect(await search({ q: 'vet school norway maritime' })).toMatchObject({
        ids: ['meant'],
        understood: [
          { kind: 'role', value: 'vet_provider', text: 'vet school' },
          { kind: 'country', value: 'NO', text: 'norway' },
          { kind: 'theme', value: 'maritime', text: 'maritime' },
        ],
      })
      expect((await search({ q: 'Berufsschule Norwegen Seefahrt' })).ids).toEqual(['meant'])
    })

    test('a meaning can be taken back, one or all; quoted words have none', async () => {
      const { ids, search } = await filled(dropouts)
      expect(await search({ q: 'frafall', without: ['theme:early-school-leaving'] })).toMatchObject({
        ids: ['nb'],
        understood: [],
      })
      expect(await ids({ q: 'frafall', literal: true })).toEqual(['nb'])
      expect(await search({ q: '"frafall"' })).toMatchObject({ ids: ['nb'], understood: [] })
    })

    test('who has the value comes before who only speaks of it', async () => {
      const { ids } = await filled([
        organisation('speaks', 'Kiel', { country: 'DE', description: 'Norway, Norway, Norway!' }),
        organisation('is', 'Oslo'),
      ])
      expect(await ids({ q: 'norway' })).toEqual(['is', 'speaks'])
    })
  })

  describe(`${name}: misspelt words`, () => {
    const places = [
      organisation('bergen', 'Bergen skole'),
      organisation('oslo', 'Oslo skole'),
      organisation('trondheim', 'Trondheim barnehage'),
      organisation('kristiansand', 'Kristiansand kommune'),
      organisation('figures', 'Skole 12345'),
    ]

    test('a wrong first letter', async () => {
      const { ids, finder } = await filled(places)
      // Meilisearch counts it as two.
      const meant = finder.engine === 'embedded' ? 'bergen' : undefined
      expect((await ids({ q: 'vergen skole' }))[0]).toBe(meant)
      expect(await ids({ q: 'cristiansand kommune' })).toEqual(['kristiansand'])
    })

    test.each([
      ['a letter left out', 'begen'],
      ['a letter too many', 'berrgen'],
      ['a wrong letter', 'bergan'],
      ['two letters swapped', 'bregen'],
      ['the last letters swapped', 'bergne'],
    ])('one typo in a word of five letters: %s', async (_, q) => {
      const { ids } = await filled(places)
      expect(await ids({ q })).toEqual(['bergen'])
      expect(await ids({ q: `${q} skole` })).toEqual(['bergen'])
    })

    test.each(['tronhjem', 'trndhaim'])('two typos are one too many below nine letters: %s', async (q) => {
      const { ids } = await filled(places)
      expect(await ids({ q: `${q} barnehage` })).toEqual([])
    })

    test.each(['krisitansadn', 'kritsiansnd', 'kristiamsant', 'kristinsandd'])(
      'two typos in a long word: %s',
      async (q) => {
        const { ids } = await filled(places)
        expect(await ids({ q })).toEqual(['kristiansand'])
        expect(await ids({ q: `${q} kommune` })).toEqual(['kristiansand'])
      },
    )

    test('three typos are too many', async () => {
      const { ids } = await filled(places)
      expect(await ids({ q: 'krisxxxnsand' })).toEqual([])
    })

    test('words below five letters and figures are meant as typed', async () => {
      const { ids } = await filled(places)
      expect(await ids({ q: 'olso' })).toEqual([])
      expect(await ids({ q: '12354' })).toEqual([])
    })

    test.each(['kristn', 'krsitia', 'kristainsa', 'trnodh', 'tronhe'])(
      'a typo in a word still being typed: %s',
      async (q) => {
        const { ids } = await filled(places)
        expect(await ids({ q })).toEqual([q.startsWith('k') ? 'kristiansand' : 'trondheim'])
      },
    )

    test('every word may be misspelt, and still every word must match', async () => {
      const { ids } = await filled(places)
      expect(await ids({ q: 'begren skoel' })).toEqual(['bergen'])
      expect(await ids({ q: 'begren barnehgae' })).toEqual([])
    })

    test('what was typed comes before what may have been meant, and one typo before two', async () => {
      const { ids } = await filled([
        organisation('two', 'Kristiansunt'),
        organisation('one', 'Kristiansund'),
        organisation('typed', 'Last', { description: 'kristiansand, at the end of a text about other things' }),
      ])
      expect(await ids({ q: 'kristiansand' })).toEqual(['typed', 'one', 'two'])
    })

    test('many matches as typed leave no room for guesses', async () => {
      const sure = Array.from({ length: 12 }, (_, index) => organisation(`sure${index}`, `Sentrum ${index}`))
      const { search } = await filled([...sure, organisation('guess', 'Sentrun')])
      expect((await search({ q: 'sentrum' })).total).toBe(12)
    })

    test('quoted words are meant as typed', async () => {
      const { ids } = await filled(places)
      expect(await ids({ q: '"bergan"' })).toEqual([])
    })
  })

  describe(`${name}: order`, () => {
    test('a match in the name comes before one in the terms, and that before one in the text', async () => {
      const { ids } = await filled([
        organisation('text', 'Alpha', { description: 'Voss' }),
        organisation('terms', 'Beta', { town: 'Voss' }),
        organisation('name', 'Voss folkehøgskule, a school with a rather long name'),
      ])
      expect(await ids({ q: 'voss' })).toEqual(['name', 'terms', 'text'])
    })

    test('the organisation of exactly this name comes first', async () => {
      const { ids } = await filled([
        organisation('more', 'Ås skole Ås skole'),
        organisation('longer', 'Ås skole avdeling sør'),
        organisation('exact', 'Ås skole', { description: 'Long text. '.repeat(200) }),
      ])
      expect((await ids({ q: 'as SKOLE' }))[0]).toBe('exact')
    })

    test('sorts by name as people read it, and by last confirmation with the unconfirmed last', async () => {
      const { ids } = await filled([
        organisation('c', 'Cecilia'),
        organisation('b', 'ærlig', { lastConfirmed: '2026-01-02' }),
        organisation('a', 'Bodø', { lastConfirmed: '2026-03-01' }),
        organisation('d', 'Åse', { lastConfirmed: '2026-01-02' }),
      ])
      expect(await ids({ sort: 'name' })).toEqual(['b', 'd', 'a', 'c'])
      expect(await ids({})).toEqual(['b', 'd', 'a', 'c'])
      expect(await ids({ sort: 'confirmed' })).toEqual(['a', 'b', 'd', 'c'])
      expect(await ids({ q: 'a', sort: 'confirmed' })).toEqual(['b', 'd'])
      expect(await ids({ sort: 'latest' })).toEqual(['a', 'b', 'd', 'c'])
      expect(await ids({ sort: 'latest', limit: 2, facets: false })).toEqual(['a', 'b'])
      expect(await ids({ sort: 'latest', limit: 2, offset: 2, facets: false })).toEqual(['d', 'c'])
      expect(await ids({ q: 'a', sort: 'latest' })).toEqual(['b', 'd'])
    })

    test('finds the same where nothing is counted, whatever is filtered, and after a change too', async () => {
      const many = Array.from({ length: 90 }, (_, at) =>
        organisation(`o${at}`, `Number ${at}`, {
          country: ['NO', 'DE', 'IS'][at % 3] as string,
          themes: at % 2 ? ['maritime'] : ['rural', 'maritime'],
          languages: at % 5 ? ['no'] : [],
          seeks: at % 7 ? undefined : 'Partners',
          lastConfirmed: at % 4 ? `2026-01-0${1 + (at % 9)}` : undefined,
        }),
      )
      const { finder, save, settle } = await filled(many)
      const filters: Query[] = [
        {},
        { country: ['NO', 'IS'] },
        { theme: ['rural'], language: ['no'] },
        { country: ['DE'], theme: ['rural', 'maritime'], seeking: ['yes'] },
        { source: ['owner'], country: ['XX'] },
        { theme: ['nonsense'] },
      ]
      const both = async () => {
        for (const filter of filters)
          for (const sort of ['name', 'confirmed', 'latest'] as const) {
            const query = { ...filter, sort, limit: 50 }
            const [counted, quick] = await Promise.all([
              finder.search(query),
              finder.search({ ...query, facets: false }),
            ])
            expect({ query, ids: quick.ids, total: quick.total }).toEqual({
              query,
              ids: counted.ids,
              total: counted.total,
            })
          }
      }
      await both()
      await save([organisation('o1', 'Number 1', { country: 'IS', themes: ['rural'] })])
      await settle()
      await both()
    })

    test.each(['relevance', 'name', 'confirmed'] as const)(
      'pages by %s end where the total says, nobody twice',
      async (sort) => {
        const many = Array.from({ length: 137 }, (_, index) =>
          organisation(`o${index}`, index % 3 ? 'Same name' : `Name ${index}`),
        )
        const { search, finder } = await filled(many)
        for (const q of ['', 'name']) {
          const exact = finder.engine === 'embedded' || q === ''
          const pages = await Promise.all([0, 50, 100, 150].map((offset) => search({ q, sort, offset, limit: 50 })))
          expect(pages.map((page) => page.ids.length)).toEqual([50, 50, 37, 0])
          expect(new Set(pages.flatMap((page) => page.ids)).size).toBe(137)
          expect(pages.map(({ total, exact }) => ({ total, exact }))).toEqual(pages.map(() => ({ total: 137, exact })))
        }
      },
    )

    test('a limit of zero counts without listing', async () => {
      const { search } = await filled([organisation('a', 'Alta')])
      expect(await search({ limit: 0 })).toMatchObject({
        ids: [],
        total: 1,
        facets: { country: [{ value: 'NO', count: 1 }] },
      })
    })
  })

  describe(`${name}: filters`, () => {
    const cast = [
      organisation('no1', 'Nord', {
        region: 'NO07',
        themes: ['maritime'],
        languages: ['no', 'en'],
        type: 'EPLUS-EDU-GEN-PRI',
      }),
      organisation('no2', 'Sør', {
        region: 'NO09',
        themes: ['maritime', 'rural'],
        actions: ['KA220'],
        type: 'EPLUS-ENT-SME',
      }),
      organisation('is1', 'Reykjavík', {
        country: 'IS',
        themes: ['rural'],
        roles: ['vet_provider'],
        actions: ['KA220', 'COVE'],
      }),
      organisation('de1', 'Kiel', { country: 'DE', source: { kind: 'sample' }, languages: ['de'] }),
    ]

    test('several values of one filter are alternatives, different filters must all hold', async () => {
      const { ids } = await filled(cast)
      const found = async (query: Query) => (await ids(query)).sort()
      expect(await found({ country: ['IS'] })).toEqual(['is1'])
      expect(await found({ country: ['IS', 'DE'] })).toEqual(['de1', 'is1'])
      expect(await found({ country: ['NO', 'DE'], theme: ['rural'] })).toEqual(['no2'])
      expect(await found({ theme: ['maritime', 'rural'] })).toEqual(['is1', 'no1', 'no2'])
      expect(await found({ region: ['NO07'] })).toEqual(['no1'])
      expect(await found({ type: ['EPLUS-ENT-SME'] })).toEqual(['no2'])
      expect(await found({ role: ['vet_provider'] })).toEqual(['is1'])
      expect(await found({ role: ['school', 'vet_provider'] })).toEqual(['is1', 'no1'])
      expect(await found({ language: ['en'] })).toEqual(['no1'])
      expect(await found({ action: ['COVE'] })).toEqual(['is1'])
      expect(await found({ source: ['sample'] })).toEqual(['de1'])
      expect(await found({ source: ['owner'], q: 'rural' })).toEqual(['is1', 'no2'])
      expect(await found({ country: [] })).toEqual(['de1', 'is1', 'no1', 'no2'])
      expect(await found({ country: ['IS'], theme: ['maritime'] })).toEqual([])
    })

    test('facets count what another choice of the same kind would bring', async () => {
      const { search } = await filled(cast)
      const { facets, total } = await search({ country: ['NO'], theme: ['rural'] })
      expect(total).toBe(1)
      expect(facets.country).toEqual([
        { value: 'IS', count: 1 },
        { value: 'NO', count: 1 },
      ])
      expect(facets.theme).toEqual([
        { value: 'maritime', count: 2 },
        { value: 'rural', count: 1 },
      ])
      expect(facets.action).toEqual([{ value: 'KA220', count: 1 }])
      expect(facets.source).toEqual([{ value: 'owner', count: 1 }])
      expect(facets.region).toEqual([{ value: 'NO09', count: 1 }])
    })

    test('facets count what the words found, and can be left out', async () => {
      const { search } = await filled(cast)
      expect((await search({ q: 'maritime' })).facets.theme).toEqual([
        { value: 'maritime', count: 2 },
        { value: 'rural', count: 1 },
      ])
      expect((await search({ facets: false })).facets.country).toEqual([])
    })

    test('a chosen value that nothing has leaves the other kinds empty and its own kind counted', async () => {
      const { search } = await filled(cast)
      const { facets, total } = await search({ country: ['XX'] })
      expect(total).toBe(0)
      expect(facets.country).toEqual([
        { value: 'NO', count: 2 },
        { value: 'DE', count: 1 },
        { value: 'IS', count: 1 },
      ])
      expect(facets.theme).toEqual([])
    })

    test.each(["O'Higgins", 'a"b', 'IS', 'is not', '🏔️', '*', '%', '__proto__', 'constructor'])(
      'any value can be filtered by: %j',
      async (region) => {
        const { search } = await filled([
          organisation('a', 'Here', { region }),
          organisation('b', 'There', { region: 'elsewhere' }),
        ])
        const { ids, total, facets } = await search({ region: [region] })
        expect({ ids, total }).toEqual({ ids: ['a'], total: 1 })
        expect(facets.region.map(({ value }) => value).sort()).toEqual([region, 'elsewhere'].sort())
      },
    )

    test.each(['', '\0', 'NO\0', '\ud800', "NO' or 1=1 --", 'x'.repeat(100_000)])(
      'a value nothing has finds nothing: %.20j',
      async (value) => {
        const { search } = await filled([organisation('a', 'Here', { region: 'NO' })])
        expect(await search({ region: [value] })).toMatchObject({ ids: [], total: 0 })
        expect(await search({ country: [value], theme: [value] })).toMatchObject({ ids: [], total: 0 })
      },
    )
  })

  describeNear(name, filled)

  describe(`${name}: why it matched`, () => {
    const marked = ({ text, marks }: { text: string; marks: [number, number][] }) =>
      marks.map(([from, to]) => text.slice(from, to))

    test('the original words are marked, in name, place and text', async () => {
      const { search } = await filled([
        organisation('a', 'Ærø Friskole', {
          town: 'Ærøskøbing',
          description: `${'A school by the sea. '.repeat(40)}We sail from Ærø every summer. ${'And come home. '.repeat(40)}`,
        }),
      ])
      const { highlights } = await search({ q: 'aero' })
      expect(highlights.a?.map((found) => [found.field, marked(found)])).toEqual([
        ['name', ['Ærø']],
        ['place', ['Ærøskøbing']],
        ['text', ['Ærø']],
      ])
      const text = highlights.a?.find(({ field }) => field === 'text')?.text ?? ''
      expect(text).toMatch(/^… .*We sail from Ærø every summer\..* …$/)
      expect(text.length).toBeLessThan(320)
    })

    test('a misspelt word marks what it was taken for', async () => {
      const { search } = await filled([organisation('a', 'Trondheim katedralskole')])
      const { highlights } = await search({ q: 'tronhdeim katedral' })
      expect(highlights.a?.flatMap(marked)).toEqual(['Trondheim', 'katedralskole'])
    })

    test('quoted words are marked where they stand together', async () => {
      const { search } = await filled([organisation('a', 'Green school, green energy school')])
      const { highlights } = await search({ q: '"green energy" sch' })
      expect(highlights.a?.flatMap(marked)).toEqual(['school', 'green', 'energy', 'school'])
    })

    test('without words nothing is marked', async () => {
      const { search } = await filled([organisation('a', 'Alta')])
      expect((await search({})).highlights).toEqual({})
    })
  })

  describe(`${name}: whatever happens`, () => {
    test.each(hostile.map((q) => [JSON.stringify(q.slice(0, 40)), q]))('odd text is answered: %s', async (_, q) => {
      const { search } = await filled([organisation('a', 'Bergen skole'), organisation('b', 'Voss')])
      const { ids, total } = await search({ q })
      expect(total).toBe(ids.length)
      expect((await search({ q: 'bergen' })).ids).toEqual(['a'])
    })

    test('text of signs alone asks for nothing, and so finds all', async () => {
      const { ids } = await filled([organisation('a', 'Bergen skole'), organisation('b', 'Voss')])
      expect(await ids({ q: ' "*" -- 🎓 ' })).toEqual(['a', 'b'])
    })

    test('words of the query language are words', async () => {
      const { ids } = await filled([organisation('a', 'Near AND far'), organisation('b', 'Near or NOT')])
      expect(await ids({ q: 'near AND' })).toEqual(['a'])
      expect(await ids({ q: 'NOT near' })).toEqual(['b'])
    })

    test('odd numbers of page and limit are answered', async () => {
      const { ids } = await filled([organisation('a', 'Bergen'), organisation('b', 'Voss')])
      expect(await ids({ limit: -1 })).toEqual([])
      expect(await ids({ offset: -5 })).toEqual(['a', 'b'])
      expect(await ids({ limit: Number.NaN, offset: Number.NaN })).toEqual(['a', 'b'])
      expect(await ids({ limit: 1e9 })).toEqual(['a', 'b'])
      expect(await ids({ offset: 1e12 })).toEqual([])
    })

    test('an empty record is searched', async () => {
      const { search } = await filled([])
      for (const q of ['', 'bergen', 'kristiansnad'])
        expect(await search({ q, country: ['NO'] })).toMatchObject({ ids: [], total: 0, highlights: {} })
    })

    test('what is written is found, what is changed is found anew, what is removed is gone', async () => {
      const { ids, search, save, remove, settle } = await filled([organisation('a', 'Bergen', { themes: ['rural'] })])
      expect(await ids({ q: 'bergen', theme: ['rural'] })).toEqual(['a'])
      await save([organisation('a', 'Stavanger', { themes: ['energy'], country: 'SE' }), organisation('b', 'Molde')])
      await settle()
      expect(await ids({ q: 'bergen' })).toEqual([])
      expect(await ids({ q: 'stavanger', theme: ['energy'], country: ['SE'] })).toEqual(['a'])
      expect(await ids({ q: 'stavagner' })).toEqual(['a'])
      expect(await ids({ theme: ['rural'] })).toEqual([])
      expect((await search({})).facets.theme).toEqual([{ value: 'energy', count: 1 }])
      await remove(['a'])
      await settle()
      expect(await ids({ q: 'stavanger' })).toEqual([])
      expect(await ids({ q: 'stavagner' })).toEqual([])
      expect(await search({})).toMatchObject({ ids: ['b'], total: 1 })
      expect((await search({})).facets.country).toEqual([{ value: 'NO', count: 1 }])
      await save([organisation('c', 'Stavanger')])
      await settle()
      expect(await ids({ q: 'stavanger' })).toEqual(['c'])
    })

    test('searches and writes at the same time see whole states', async () => {
      const { ids, save, settle, finder } = await filled([])
      const writes = Array.from({ length: 10 }, (_, index) => save([organisation(`o${index}`, `Skole ${index}`)]))
      const found = await Promise.all(Array.from({ length: 10 }, () => ids({ q: 'skole', limit: 100 })))
      expect(found.every((list) => new Set(list).size === list.length)).toBe(true)
      await Promise.all(writes)
      if (finder.engine !== 'embedded') await settle()
      expect((await ids({ q: 'skole' })).length).toBe(10)
      expect((await ids({ sort: 'name' })).length).toBe(10)
    })

    test('it is well', async () => {
      expect(await (await make()).finder.health()).toBe(true)
    })
  })
}
