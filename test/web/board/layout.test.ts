// The geometry of the table: whatever the number of seats and the width, nothing overlaps and nothing falls outside.
import { describe, expect, it } from 'vitest'
import { boxOf, layOut, type TableLayout } from '../../../web/board/layout.ts'

const counts = [...Array.from({ length: 40 }, (_, index) => index + 1), 64, 100]
const widths = [260, 290, 330, 410, 420, 450, 500, 560, 640, 900]
const cases = widths.flatMap((width) => counts.map((count) => ({ width, count })))

const pairs = <Item>(items: Item[]) => items.flatMap((a, index) => items.slice(index + 1).map((b) => [a, b] as const))

/** Pairs of seats that touch, by their places: circles everywhere, and whole boxes where names are shown. */
function touching(layout: TableLayout) {
  const numbered = layout.places.map((place, seat) => ({ ...place, seat, box: boxOf(place, layout) }))
  return pairs(numbered)
    .filter(([a, b]) => {
      const circles = Math.hypot(a.x - b.x, a.y - b.y) < 2 * layout.radius
      const across = a.box.left < b.box.right && b.box.left < a.box.right
      const along = a.box.top < b.box.bottom && b.box.top < a.box.bottom
      return circles || (layout.named && across && along)
    })
    .map(([a, b]) => [a.seat, b.seat])
}

describe('the table', () => {
  it('has one place per seat, none touching another, none outside', () => {
    const wrong = cases.flatMap(({ width, count }) => {
      const layout = layOut(count, width)
      const outside = layout.places.filter((place) => {
        const { left, right, top, bottom } = boxOf(place, layout)
        return left < 0 || right > width || top < 0 || bottom > layout.height
      })
      const overlaps = touching(layout)
      const isRight = layout.places.length === count && outside.length === 0 && overlaps.length === 0
      return isRight ? [] : [{ width, count, outside, overlaps }]
    })
    expect(wrong).toEqual([])
  })

  it('keeps everybody off the table top', () => {
    const wrong = cases.filter(({ width, count }) => {
      const { places, table, radius, height } = layOut(count, width)
      const end = Math.min(table.rx, table.ry)
      return places.some(({ x, y }) => {
        const aside = Math.max(Math.abs(x - width / 2) - (table.rx - end), 0)
        const beyond = Math.max(Math.abs(y - height / 2) - (table.ry - end), 0)
        return Math.hypot(aside, beyond) < end + radius
      })
    })
    expect(wrong).toEqual([])
  })

  it('shows names where there is room for them, and on a phone only the seats', () => {
    const named = (width: number) => counts.filter((count) => layOut(count, width).named)
    expect(named(330)).toEqual([])
    expect(named(500)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14])
  })

  it('stays low enough to be seen whole with a team of ten', () => {
    expect(layOut(10, 328).height).toBeLessThan(320)
    expect(layOut(10, 500).height).toBeLessThan(480)
  })

  it('puts the first seat at the head of the table', () => {
    const heads = cases.map(({ width, count }) => {
      const { places } = layOut(count, width)
      return (places[0]?.y ?? 0) - Math.min(...places.map((it) => it.y))
    })
    expect(Math.max(...heads)).toBeLessThan(0.001)
  })

  it('is drawn without anybody at it', () => {
    expect(layOut(0, 330)).toMatchObject({ places: [], width: 330 })
  })
})
