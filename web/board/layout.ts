// The geometry of the table: seats around it, as many as there are, none touching another.
import { lengthOf, type Point, spread, type Track } from './track.ts'

export type Place = Point & { side: 'above' | 'below' }
export type TableLayout = {
  width: number
  height: number
  /** Is there room for names beside the seats? If not they stand in the list only. */
  named: boolean
  radius: number
  /** Half widths around the drawing's middle; the ends are round. */
  table: Track
  places: Place[]
}

/** Sizes in px; a label stands above or below its seat, away from the table. */
export const label = { width: 120, height: 48, gap: 5 }
const radii = { named: 27, plain: 22 }
const air = 5
/** Room between the rows of a long table and the seats beside it. */
const lift = 16
const namedFrom = 420
const highest = { round: 420, long: 600, plain: 460 }
const betweenRings = 2 * (radii.plain + air)

/**
 * Lays seats out clockwise from the top: around a table that grows longer until nothing overlaps, or along a long
 * one. Where names do not fit only the circles stand there; very many stand in two rings.
 * @param count seats, 0 or more. @param width of the drawing in px, 260 or more.
 */
export function layOut(count: number, width: number): TableLayout {
  return (
    (width >= namedFrom ? named(count, width) : undefined) ??
    grow(count, { width, named: false, rings: 1 }, highest.plain) ??
    grow(count, { width, named: false, rings: 2 }, Number.POSITIVE_INFINITY) ??
    drawRings(0, { width, named: false, rings: 1 }, 100)
  )
}

function named(count: number, width: number): TableLayout | undefined {
  const round = grow(count, { width, named: true, rings: 1 }, highest.round)
  if (round) return round
  for (let sides = 1; ; sides++) {
    const long = drawLong(count, width, sides)
    if (long.height > highest.long) return undefined
    if (!collides(long)) return long
  }
}

type Kind = { width: number; named: boolean; rings: 1 | 2 }

function grow(count: number, kind: Kind, limit: number): TableLayout | undefined {
  const first = kind.named ? 108 : Math.max(100, 0.6 * radiusAcross(kind))
  for (let ry = first; ; ry += 4) {
    const layout = drawRings(count, kind, ry)
    if (layout.height > limit) return undefined
    if (!collides(layout)) return layout
  }
}

const radiusAcross = ({ width, named }: Kind) => Math.min(width / 2 - (named ? label.width / 2 : radii.plain) - 2, 230)

function drawRings(count: number, kind: Kind, ry: number): TableLayout {
  const { width, named, rings } = kind
  const radius = named ? radii.named : radii.plain
  const rx = radiusAcross(kind)
  const edge = radius + (named ? label.height + label.gap : 0) + 4
  const middle = { x: width / 2, y: ry + edge }
  const inset = rings === 2 ? betweenRings : 0
  const outer = { rx, ry }
  const inner = { rx: rx - inset, ry: ry - inset }
  const inside = rings === 2 ? Math.floor((count * lengthOf(inner)) / (lengthOf(inner) + lengthOf(outer))) : 0
  const points = [...spread(count - inside, outer), ...spread(inside, inner)]
  const reach = radius + 16 + inset
  return {
    width,
    height: 2 * middle.y,
    named,
    radius,
    table: { rx: Math.max(rx - reach, 20), ry: Math.max(ry - reach, 20) },
    places: points.map(({ x, y }) => ({ x: middle.x + x, y: middle.y + y, side: y < -1 ? 'above' : 'below' })),
  }
}

/** A long table: a row above, a row below, and `sides` seats on either side. */
function drawLong(count: number, width: number, sides: number): TableLayout {
  const radius = radii.named
  const cell = 2 * radius + label.height + label.gap + 2 * air
  const top = radius + label.height + label.gap + 4
  const bottom = top + 2 * radius + lift + sides * cell + air
  const above = Math.max(1, Math.ceil((count - 2 * sides) / 2))
  const below = Math.max(0, count - 2 * sides - above)
  const row = (many: number, y: number, side: Place['side']): Place[] => {
    const apart = Math.min(width / many, 1.3 * label.width)
    return Array.from({ length: many }, (_, at) => ({ x: width / 2 + (at - (many - 1) / 2) * apart, y, side }))
  }
  const column = (x: number): Place[] =>
    Array.from({ length: sides }, (_, at) => ({ x, y: top + 2 * radius + lift + at * cell, side: 'below' }))
  const edge = label.width / 2 + 1
  const around = [
    ...row(above, top, 'above'),
    ...column(width - edge),
    ...row(below, bottom, 'below').reverse(),
    ...column(edge).reverse(),
  ]
  const first = Math.floor((above - 1) / 2)
  return {
    width,
    height: bottom + top,
    named: true,
    radius,
    table: { rx: width / 2 - label.width - 12, ry: (bottom - top) / 2 - radius - 14 },
    places: [...around.slice(first), ...around.slice(0, first)].slice(0, count),
  }
}

type Box = { left: number; right: number; top: number; bottom: number }

/** The box a seat takes with its label. */
export function boxOf({ x, y, side }: Place, { named, radius }: Pick<TableLayout, 'named' | 'radius'>): Box {
  const half = named ? label.width / 2 : radius
  const text = named ? label.height + label.gap : 0
  return {
    left: x - half,
    right: x + half,
    top: y - radius - (side === 'above' ? text : 0),
    bottom: y + radius + (side === 'below' ? text : 0),
  }
}

/** Do any two seats touch? With names their boxes count, without only the circles. */
function collides(layout: TableLayout): boolean {
  const { places, named, radius } = layout
  return places.some((a, index) =>
    places.slice(index + 1).some((b) => {
      const apart = Math.hypot(a.x - b.x, a.y - b.y) >= 2 * (radius + air) - 1
      return !apart || (named && meet(boxOf(a, layout), boxOf(b, layout)))
    }),
  )
}

const meet = (a: Box, b: Box) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom
