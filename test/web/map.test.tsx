// The maps: the same as the list, by pointer and by keyboard; and the outlines they are drawn from.
import { screen, waitFor, within } from '@testing-library/react'
import { describe, expect, it } from 'vitest'
import { memberStates } from '../../domain/country.ts'
import { cutEurope } from '../../tool/europe.ts'
import { draftActions } from '../../web/draft.ts'
import { type Point, placeOnMap } from '../../web/map/projection.ts'
import { shadesOf } from '../../web/map/shades.ts'
import { gatherSpots } from '../../web/map/spots.ts'
import { visit } from './visit.tsx'

describe('the map of what was found', () => {
  const openMap = async (path: string) => {
    const visited = await visit(path)
    await visited.user.click(await screen.findByRole('button', { name: 'Show the map' }))
    const map = screen.getByRole('complementary', { name: 'Map' })
    await within(map).findByText('The map as a table')
    return { ...visited, map }
  }
  const rows = (map: HTMLElement) => [...map.querySelectorAll('tbody tr')].map((row) => row.textContent)

  it('has the numbers of the country facet, as numbers and as a table', async () => {
    const { map } = await openMap('/find')
    const facet = screen.getByRole('group', { name: 'Country' })
    expect(facet.textContent).toBe('CountryNorway2Finland1')
    expect(rows(map)).toEqual(['Norway2Choose: Norway', 'Finland1Choose: Finland'])
    expect([...map.querySelectorAll('svg title')].map((it) => it.textContent)).toEqual(
      expect.arrayContaining(['Norway: 2 organisations', 'Finland: 1 organisation']),
    )
  })

  it('narrows to a country by pointer on the land and by keyboard in the table', async () => {
    const { user, address, map } = await openMap('/find?q=maritime')
    const land = [...map.querySelectorAll('svg a')].find((it) => it.textContent?.startsWith('Finland'))
    await user.click(land as Element)
    await waitFor(() => expect(address()).toBe('/find?q=maritime&map=shown&country=FI'))
    const letGo = within(map).getByRole('button', { name: 'Let go: Finland' })
    expect(letGo.getAttribute('aria-pressed')).toBe('true')
    letGo.focus()
    await user.keyboard('{Enter}')
    await waitFor(() => expect(address()).toBe('/find?q=maritime&map=shown'))
  })

  it('stands in the address, stays when the filters are cleared, and goes when it is hidden', async () => {
    const { user, address } = await visit('/find?country=FI&map=shown')
    await screen.findByText('The map as a table')
    await user.click(screen.getByRole('button', { name: 'Clear filters' }))
    await waitFor(() => expect(address()).toBe('/find?map=shown'))
    await user.click(screen.getByRole('button', { name: 'Hide the map' }))
    await waitFor(() => expect(address()).toBe('/find'))
    expect(screen.queryByText('The map as a table')).toBeNull()
  })

  it('is no stop for the keyboard nor for screen readers: the table is', async () => {
    const { map } = await openMap('/find')
    expect(map.querySelector('svg')?.getAttribute('aria-hidden')).toBe('true')
    expect([...map.querySelectorAll('svg a')].map((it) => it.getAttribute('tabindex'))).toEqual(['-1', '-1'])
  })
})

it('the board’s map lists who comes from where, and where the chosen chair can be filled from', async () => {
  const { user } = await visit('/')
  draftActions.seat({ role: 'coordinator', organisation: 'molvaer' })
  draftActions.seat({ role: 'partner', organisation: 'turku' })
  await user.click(await screen.findByRole('link', { name: /My table/ }))
  const map = await screen.findByRole('region', { name: 'Where they come from' })
  await within(map).findByText('2 at the table, 2 countries')
  expect(
    within(map)
      .getAllByRole('listitem')
      .map((it) => it.textContent),
  ).toEqual(expect.arrayContaining(['Finland: Turun merikoulu', 'Norway: Molvær skule']))
  expect(within(map).queryByText(/can be filled from:/)).toBeNull()
  const [chair] = await screen.findAllByRole('button', { name: /^Find: Organisation from a new country/ })
  await user.click(chair as HTMLElement)
  const wanted = await within(map).findByText(/can be filled from:/)
  expect(wanted.textContent).toContain('Portugal')
  expect(wanted.textContent).not.toContain('Finland')
})

describe('the outlines', () => {
  const outlines = cutEurope()
  const holders = (longitude: number, latitude: number) =>
    outlines.filter(({ path }) => isInside(placeOnMap(longitude, latitude), ringsOf(path))).map(({ code }) => code)

  it('show every country associated to the programme', () => {
    const shown = new Set(outlines.map(({ code }) => code))
    expect([...memberStates, 'NO', 'IS', 'LI', 'TR', 'MK', 'RS'].filter((code) => !shown.has(code))).toEqual([])
  })

  it.each([
    ['Crimea', 34.2, 45.1, 'UA'],
    ['Northern Cyprus', 33.5, 35.25, 'CY'],
    ['Kosovo', 20.9, 42.5, 'XK'],
    ['Oslo', 10.7, 60.1, 'NO'],
  ])('have %s where the Union sees it', (_, longitude, latitude, country) => {
    expect(holders(longitude, latitude)).toEqual([country])
  })
})

describe('shades', () => {
  it('part many different counts into quarters and few into as many as there are', () => {
    expect(shadesOf([1, 2, 3, 4, 5, 6, 7, 800])).toEqual([
      { shade: 1, from: 1, to: 2 },
      { shade: 2, from: 3, to: 4 },
      { shade: 3, from: 5, to: 6 },
      { shade: 4, from: 7, to: 800 },
    ])
    expect(shadesOf([7, 7, 9])).toEqual([
      { shade: 3, from: 7, to: 7 },
      { shade: 4, from: 9, to: 9 },
    ])
    expect(shadesOf([])).toEqual([])
  })
})

describe('spots', () => {
  it('gather neighbours, and leave out who has no place or lies outside', () => {
    const bergen = { latitude: 60.39, longitude: 5.32 }
    const askøy = { latitude: 60.4, longitude: 5.2 }
    const athens = { latitude: 37.98, longitude: 23.73 }
    const brasilia = { latitude: -15.8, longitude: -47.9 }
    const spots = gatherSpots([bergen, athens, askøy, brasilia, {}], 20)
    expect(spots.map(({ those }) => those)).toEqual([[bergen, askøy], [athens]])
  })
})

/** The rings of a path that steps from point to point. */
function ringsOf(path: string): Point[][] {
  return path
    .split('M')
    .slice(1)
    .map((ring) => {
      const numbers = (ring.match(/-?(?:\d+\.?\d*|\.\d+)/g) ?? []).map(Number)
      const points: Point[] = [[numbers[0] ?? 0, numbers[1] ?? 0]]
      for (let at = 2; at + 1 < numbers.length; at += 2) {
        const [x, y] = points.at(-1) ?? [0, 0]
        points.push([x + (numbers[at] ?? 0), y + (numbers[at + 1] ?? 0)])
      }
      return points
    })
}

function isInside([x, y]: Point, rings: Point[][]): boolean {
  const edges = rings.flatMap((ring) =>
    ring.map((point, at) => [point, ring[(at + 1) % ring.length] ?? point] as const),
  )
  return (
    edges.filter(([[x1, y1], [x2, y2]]) => y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)).length %
      2 ===
    1
  )
}
