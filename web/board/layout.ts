// The geometry of the table: seats around an ellipse, as many as there are, none touching another.

export type Place = { x: number; y: number; side: 'above' | 'below' }
export type TableLayout = {
  width: number
  height: number
  /** Is there room for names beside the seats? If not they stand in the list only. */
  named: boolean
  radius: number
  table: { x: number; y: number; rx: number; ry: number }
  places: Place[]
}

/** Sizes in px; a label block stands above or below its seat, away from the table. */
export const label = { width: 116, height: 50, gap: 5 }
const radii = { named: 27, plain: 22 }
const air = 5
const namedAtMost = 12
const narrowest = 420
const betweenRings = 2 * radii.plain + 2 * air

/**
 * Lays seats out clockwise from the top of an ellipse that grows in height until nothing overlaps; many seats without
 * names stand in two staggered rings.
 * @param count seats, 0 or more. @param width of the drawing in px, 260 or more.
 */
export function layOut(count: number, width: number): TableLayout {
  const named = count <= namedAtMost && width >= narrowest
  const oneRing = grow(count, width, named, false, width * 0.62)
  return oneRing ?? grow(count, width, named, true, Number.POSITIVE_INFINITY) ?? emptyTable(width)
}

function grow(count: number, width: number, named: boolean, staggered: boolean, highest: number) {
  const rx = Math.min(width / 2 - (named ? label.width / 2 : radii.plain) - 2, 250)
  for (let ry = named ? 104 : 92; ry <= highest; ry += 4) {
    const layout = draw(count, width, named, staggered, { rx, ry })
    if (!collides(layout)) return layout
  }
  return undefined
}

const emptyTable = (width: number) => draw(0, width, false, false, { rx: width / 3, ry: 92 })

function draw(
  count: number,
  width: number,
  named: boolean,
  staggered: boolean,
  { rx, ry }: { rx: number; ry: number },
): TableLayout {
  const radius = named ? radii.named : radii.plain
  const above = radius + (named ? label.height + label.gap : 0) + 4
  const centre = { x: width / 2, y: ry + above }
  const inset = staggered ? betweenRings : 0
  const places = angles(count, rx, ry).map((angle, seat): Place => {
    const inner = seat % 2 === 1 ? inset : 0
    const x = centre.x + (rx - inner) * Math.cos(angle)
    const y = centre.y + (ry - inner) * Math.sin(angle)
    return { x, y, side: y < centre.y - 1 ? 'above' : 'below' }
  })
  const reach = radius + 16 + inset
  const table = { ...centre, rx: Math.max(rx - reach, 24), ry: Math.max(ry - reach, 24) }
  return { width, height: 2 * (ry + above), named, radius, table, places }
}

/** Angles at which `count` points divide an ellipse into arcs of equal length, clockwise from the top. */
function angles(count: number, rx: number, ry: number): number[] {
  const steps = 720
  const along = [0]
  const at = (step: number) => -Math.PI / 2 + (step * 2 * Math.PI) / steps
  for (let step = 1; step <= steps; step++) {
    const middle = (at(step) + at(step - 1)) / 2
    const stride = Math.hypot(rx * Math.sin(middle), ry * Math.cos(middle))
    along.push((along[step - 1] ?? 0) + stride)
  }
  const whole = along[steps] ?? 1
  return Array.from({ length: count }, (_, seat) => {
    const wanted = (seat * whole) / count
    return at(along.findIndex((length) => length >= wanted))
  })
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
