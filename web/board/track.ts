// The line on which seats stand: a circle pulled long, with straight sides and round ends, walked by length.

export type Point = { x: number; y: number }
type Piece = { length: number; at: (along: number) => Point }

/** A track around (0, 0), `rx` and `ry` from its middle; a circle where they are equal. */
export type Track = { rx: number; ry: number }

/** Spreads `count` points evenly along a track, clockwise from the middle of its top. */
export function spread(count: number, track: Track): Point[] {
  const pieces = piecesOf(track)
  const whole = pieces.reduce((sum, it) => sum + it.length, 0)
  return Array.from({ length: count }, (_, seat) => walk(pieces, (seat * whole) / count))
}

/** The length of a track once around. */
export function lengthOf(track: Track): number {
  return piecesOf(track).reduce((sum, it) => sum + it.length, 0)
}

function walk(pieces: Piece[], distance: number): Point {
  let left = distance
  for (const piece of pieces) {
    if (left <= piece.length) return piece.at(left)
    left -= piece.length
  }
  return walk(pieces, 0)
}

function piecesOf({ rx, ry }: Track): Piece[] {
  const radius = Math.min(rx, ry)
  const a = rx - radius
  const b = ry - radius
  const line = (from: Point, way: Point, length: number): Piece => ({
    length,
    at: (along) => ({ x: from.x + way.x * along, y: from.y + way.y * along }),
  })
  const bend = (middle: Point, start: number): Piece => ({
    length: (Math.PI / 2) * radius,
    at: (along) => ({
      x: middle.x + radius * Math.cos(start + along / radius),
      y: middle.y + radius * Math.sin(start + along / radius),
    }),
  })
  return [
    line({ x: 0, y: -ry }, { x: 1, y: 0 }, a),
    bend({ x: a, y: -b }, -Math.PI / 2),
    line({ x: rx, y: -b }, { x: 0, y: 1 }, 2 * b),
    bend({ x: a, y: b }, 0),
    line({ x: a, y: ry }, { x: -1, y: 0 }, 2 * a),
    bend({ x: -a, y: b }, Math.PI / 2),
    line({ x: -rx, y: b }, { x: 0, y: -1 }, 2 * b),
    bend({ x: -a, y: -b }, Math.PI),
    line({ x: -a, y: -ry }, { x: 1, y: 0 }, a),
  ]
}
