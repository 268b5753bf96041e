// Finding a partner: typing, narrowing, finding nobody, and seating somebody.
import { screen, waitFor, within } from '@testing-library/react'
import { expect, it } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import { embeddedFinder } from '../../search/embedded.ts'
import { steadyFinder } from '../../search/steady.ts'
import { draftNow } from '../../web/draft.ts'
import { freshDatabase } from '../support/database.ts'
import { harbour, school, visit } from './visit.tsx'

const marked = () => [...document.querySelectorAll('.row mark')].map((mark) => mark.textContent)
const names = () => screen.getAllByRole('heading', { level: 3 }).map((heading) => heading.textContent)

it('a search from the start page is kept in the address, narrowed by a facet and widened by its chip', async () => {
  const { user, address } = await visit('/')
  await user.type(await screen.findByLabelText('What are you looking for?'), 'maritime{Enter}')
  expect(await screen.findByRole('heading', { name: '2 organisations' })).toBeDefined()
  expect(address()).toBe('/find?q=maritime')

  await user.click(await screen.findByRole('checkbox', { name: /Finland/ }))
  await waitFor(() => expect(names()).toEqual(['Turun merikoulu']))
  expect(address()).toBe('/find?q=maritime&country=FI')

  await user.click(screen.getByRole('button', { name: 'Remove filter: Finland' }))
  await waitFor(() => expect(names()).toHaveLength(2))
})

it('typing searches, with a letter wrong too, and marks what was met', async () => {
  const { user, address } = await visit('/find')
  await user.type(await screen.findByLabelText('Search organisations'), 'merikuolu')
  await waitFor(() => expect(names()).toEqual(['Turun merikoulu']))
  expect(screen.getByText('merikoulu').tagName).toBe('MARK')
  expect(address()).toBe('/find?q=merikuolu')
})

it('nobody found: says which filter to let go and what each would bring back', async () => {
  const { user, address } = await visit('/find?q=maritime&country=NO&type=EPLUS-EDU-VOC-SEC')
  expect(await screen.findByRole('heading', { name: 'Nobody matches all of this at once' })).toBeDefined()
  const ways = screen.getByText('Let one go:').nextElementSibling as HTMLElement
  await waitFor(() =>
    expect(
      within(ways)
        .getAllByRole('listitem')
        .map((it) => it.textContent),
    ).toEqual(['Search without Norway 1 organisation', 'Search without VET school (secondary) 1 organisation']),
  )
  await user.click(within(ways).getByRole('link', { name: 'Search without Norway' }))
  await waitFor(() => expect(names()).toEqual(['Turun merikoulu']))
  expect(address()).toBe('/find?q=maritime&type=EPLUS-EDU-VOC-SEC')
})

it('what words were taken for is shown, can be taken back, and given back', async () => {
  const { user, address } = await visit('/find?q=finland%20merikoulu')
  await user.click(await screen.findByRole('button', { name: /“finland” is not Country: Finland/ }))
  await waitFor(() => expect(address()).toBe('/find?q=finland+merikoulu&without=country%3AFI'))
  await user.click(await screen.findByRole('button', { name: 'Read as Country: Finland again' }))
  await waitFor(() => expect(address()).toBe('/find?q=finland+merikoulu'))
  expect(await screen.findByText('Country: Finland')).toBeDefined()
})

it('those who still seek, and those with a deadline ahead, are one click away and kept in the address', async () => {
  const { user, address } = await visit('/find?q=maritime')
  await user.click(await screen.findByRole('checkbox', { name: 'Still seeking partners' }))
  await waitFor(() => expect(address()).toBe('/find?q=maritime&seeking=yes'))
  await user.click(screen.getByRole('checkbox', { name: 'Looks for an action with a deadline ahead' }))
  await waitFor(() => expect(address()).toContain('deadline=ahead'))
  await user.click(screen.getByRole('checkbox', { name: 'Still seeking partners' }))
  await waitFor(() => expect(address()).toBe('/find?q=maritime&deadline=ahead'))
  await user.click(screen.getByRole('button', { name: 'Remove filter: Looks for an action with a deadline ahead' }))
  await waitFor(() => expect(address()).toBe('/find?q=maritime'))
})

it('a row shows what was met in it, also where the words were of another language than its own', async () => {
  await visit('/find?q=yrkesskole%20finnland')
  await screen.findByRole('heading', { name: '1 organisation' })
  expect(marked()).toEqual(['VET school (secondary)', 'Finland'])
})

it('a theme that was meant comes first and is marked, whatever it is called there', async () => {
  await visit('/find?q=Schifffahrt%20molvaer')
  await waitFor(() => expect(names()).toEqual(['Molvær skule']))
  const mark = screen.getByText('Maritime trades', { selector: 'mark' })
  expect(mark.closest('p')?.textContent).toBe('Themes: Maritime trades · Primary education')
  expect(marked()).toEqual(['Molvær', 'Maritime trades'])
})

it('Enter searches at once and leads to the results', async () => {
  const { user, address } = await visit('/find')
  await user.type(await screen.findByLabelText('Search organisations'), 'turun{Enter}')
  expect(document.activeElement).toBe(screen.getByRole('heading', { level: 2, name: /organisation|Loading/ }))
  await waitFor(() => expect(names()).toEqual(['Turun merikoulu']))
  expect(address()).toBe('/find?q=turun')
})

it('without words nothing matches better: the list says it is sorted by name', async () => {
  const { user } = await visit('/find')
  const order = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Order' })
  expect([...order.options].map(({ text, selected }) => [text, selected])).toEqual([
    ['Name', true],
    ['Last confirmed', false],
  ])
  await user.type(screen.getByLabelText('Search organisations'), 'maritime')
  await waitFor(() => expect(order.selectedOptions[0]?.text).toBe('Best match'))
})

it('says quietly that the record answers in place of the search engine', async () => {
  const db = await freshDatabase()
  await saveOrganisations(db, [harbour])
  const away = () => Promise.reject(new Error('away'))
  const finder = steadyFinder({ engine: 'meilisearch', search: away, health: away }, embeddedFinder(db.$client))
  await visit('/find?q=turun', 'en', { finder })
  expect(await screen.findByText(/^The search engine is away/)).toBeDefined()
  expect(names()).toEqual(['Turun merikoulu'])
})

it('a filter the API does not know is said, and nothing else is lost', async () => {
  await visit('/find?q=maritime&country=Atlantis')
  const alert = await screen.findByRole('alert')
  expect(alert.textContent).toContain('Atlantis')
  expect(screen.getByRole('button', { name: 'Remove filter: Atlantis' })).toBeDefined()
})

it('seating from the list fills the draft, says so, and can be undone', async () => {
  const { user } = await visit('/find?q=turun')
  await user.click(await screen.findByRole('button', { name: 'Seat at my table: Turun merikoulu' }))
  expect(draftNow().members).toEqual([{ role: 'partner', organisation: 'turku' }])
  expect(screen.getByText('Turun merikoulu now sits at your table.')).toBeDefined()
  await waitFor(() => expect(document.activeElement).toBe(screen.getByRole('link', { name: /At your table/ })))
  expect(screen.getByRole('link', { name: /My table.*1 seated/ })).toBeDefined()

  await user.click(screen.getByRole('button', { name: 'Undo' }))
  expect(draftNow().members).toEqual([])
})

it('the key / goes to the search field from anywhere', async () => {
  const { user, address } = await visit('/organisations/molvaer')
  await screen.findByRole('heading', { level: 1, name: 'Molvær skule' })
  await user.keyboard('/')
  await waitFor(() => expect(document.activeElement).toBe(screen.getByLabelText('Search organisations')))
  expect(address()).toBe('/find')
})

it('near a town: chosen by its first letters, nearest first with distances, kept in the address and let go again', async () => {
  const { user, address, db } = await visit('/find')
  await saveOrganisations(db, [
    { ...school, latitude: 62.4436, longitude: 6.2044 },
    { ...harbour, latitude: 60.4518, longitude: 22.2666 },
  ])
  await user.click(await screen.findByText('Near a place'))
  await user.type(screen.getByRole('textbox', { name: 'Town' }), 'lang')
  await user.click(await screen.findByRole('button', { name: /Langevåg, Norway/ }))
  await waitFor(() =>
    expect(address()).toBe('/find?near=62.4436%2C6.2044&place=Langev%C3%A5g%2C+Norway&within=50&sort=distance'),
  )
  await waitFor(() => expect(names()).toEqual(['Molvær skule']))
  expect(screen.getByText(/less than 1 km away/)).toBeDefined()
  await user.selectOptions(screen.getByRole('combobox', { name: 'How far at most' }), 'Any distance')
  await waitFor(() => expect(names()).toEqual(['Molvær skule', 'Turun merikoulu', 'Sula Kommune']))
  expect(screen.getByText(/· 8\d\d km away/)).toBeDefined()
  await user.click(screen.getByRole('button', { name: 'Remove filter: Near Langevåg, Norway' }))
  await waitFor(() => expect(address()).toBe('/find'))
  await user.type(await screen.findByRole('textbox', { name: 'Town' }), 'xyz')
  expect(await screen.findByText('No town in the record begins like this.')).toBeDefined()
})

it('nobody near enough: says how many there are further away', async () => {
  const { user, address, db } = await visit('/find?near=40,20&within=10&place=Nowhere&q=maritime')
  await saveOrganisations(db, [{ ...harbour, latitude: 60.4518, longitude: 22.2666 }])
  const way = await screen.findByRole('link', { name: 'Search without “Within 10 km of Nowhere”' })
  await user.click(way)
  await waitFor(() => expect(names()).toHaveLength(2))
  expect(address()).toContain('near=40%2C20')
})

it.each(['near=north', 'near=91,0', 'near=1,2,3', 'within=50', 'sort=distance', 'near=60,5&within=-1&sort=name'])(
  'an address written by hand does no harm: %s',
  async (search) => {
    await visit(`/find?${search}`)
    expect(await screen.findByRole('heading', { name: '3 organisations' })).toBeDefined()
  },
)
