// Cuts the map of Europe out of Natural Earth while the screens are built: a tenth of its size.
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { feature, mergeArcs } from 'topojson-client'
import type { GeometryCollection, Topology } from 'topojson-specification'
import type { Plugin } from 'vite'
import type { Outline } from '../web/map/atlas.ts'
import { height, isInPicture, type Point, placeOnMap, width } from '../web/map/projection.ts'

type Land = Topology<{ countries: GeometryCollection<{ name: string }> }>
/** A country's polygons, each a list of rings, each a list of arcs of the topology. */
type Shape = { code?: string; polygons: number[][][] }

/** Points nearer to one another than this are drawn as one; far outside the picture almost nothing is kept. */
const fine = 1.4
const coarse = 60
const margin = 40
/** Islands of a smaller area are left out, unless they are the country. */
const speck = 3

// ISO 3166 numbers, as Natural Earth has them, of every country that reaches into the picture.
const codes: Record<string, string> = Object.fromEntries(
  (
    '008 AL 012 DZ 020 AD 031 AZ 040 AT 051 AM 056 BE 070 BA 100 BG 112 BY 191 HR 196 CY 203 CZ 208 DK 233 EE 234 FO 246 FI ' +
    '248 AX 250 FR 268 GE 275 PS 276 DE 300 GR 304 GL 336 VA 348 HU 352 IS 364 IR 368 IQ 372 IE 376 IL 380 IT 398 KZ 400 JO ' +
    '422 LB 428 LV 434 LY 438 LI 440 LT 442 LU 470 MT 492 MC 498 MD 499 ME 504 MA 528 NL 578 NO 616 PL 620 PT 642 RO 643 RU ' +
    '674 SM 682 SA 688 RS 703 SK 705 SI 724 ES 752 SE 756 CH 760 SY 788 TN 792 TR 804 UA 807 MK 818 EG 826 GB'
  )
    .match(/\d+ \w+/g)
    ?.map((it) => it.split(' ') as [string, string]) ?? [],
)

/** Hands the outlines to the screens as `virtual:europe`. */
export function europe(): Plugin {
  const id = 'virtual:europe'
  return {
    name: 'europe',
    resolveId: (asked) => (asked === id ? `\0${id}` : undefined),
    load: (asked) => (asked === `\0${id}` ? `export const outlines = ${JSON.stringify(cutEurope())}` : undefined),
  }
}

/** The outlines of all countries in the picture, in the picture's units. */
export function cutEurope(): Outline[] {
  const land = drawnInPicture(readLand())
  return shapesOf(land).flatMap(({ code, polygons }) => {
    const rings = polygons
      .flatMap((polygon) => ringsOf(land, polygon))
      .filter((ring) => ring.length > 2 && ring.some(isInPicture))
    const [largest, ...islands] = rings.toSorted((a, b) => areaOf(b) - areaOf(a))
    if (!largest) return []
    const seen = [largest, ...islands.filter((ring) => areaOf(ring) > speck)]
    return [{ ...(code && { code }), path: seen.map(writeRing).join(''), ...middleOf(largest) }]
  })
}

function readLand(): Land {
  const path = createRequire(import.meta.url).resolve('world-atlas/countries-50m.json')
  return JSON.parse(readFileSync(path, 'utf8')) as Land
}

/** The same topology with its arcs in the picture's units, thinned: borders stay shared. */
function drawnInPicture({ transform, arcs, ...land }: Land): Land {
  if (!transform) throw new Error('The atlas is not quantised as expected')
  const { scale, translate } = transform
  const drawn = arcs.map((arc) => {
    let [x, y] = [0, 0]
    const points = arc.map(([dx = 0, dy = 0]): Point => {
      x += dx
      y += dy
      return placeOnMap(x * scale[0] + translate[0], y * scale[1] + translate[1])
    })
    return thin(points).map(([px, py]) => [px, py])
  })
  return { ...land, arcs: drawn }
}

function thin(points: Point[]): Point[] {
  let kept: Point | undefined
  return points.filter((point, at) => {
    const [x, y] = point
    const near = x > -margin && x < width + margin && y > -margin && y < height + margin
    const far = !kept || Math.hypot(x - kept[0], y - kept[1]) >= (near ? fine : coarse)
    if (!far && at < points.length - 1) return false
    kept = point
    return true
  })
}

/** Countries as the European Union sees them: Crimea is Ukraine, and Cyprus is one island. */
function shapesOf(land: Land): Shape[] {
  const countries = land.objects.countries.geometries.flatMap((it) => {
    const polygons = it.type === 'Polygon' ? [it.arcs] : it.type === 'MultiPolygon' ? it.arcs : []
    const name = it.properties && 'name' in it.properties ? it.properties.name : ''
    return [{ name, code: name === 'Kosovo' ? 'XK' : codes[String(it.id)], polygons }]
  })
  const polygonsOf = (name: string) => countries.find((it) => it.name === name)?.polygons ?? []
  const isCrimea = (polygon: number[][]) => ringsOf(land, polygon)[0]?.every(isNearCrimea) ?? false
  const together = (polygons: number[][][]) => mergeArcs(land, [{ type: 'MultiPolygon', arcs: polygons }]).arcs
  const drawnAnew: Record<string, number[][][]> = {
    Ukraine: together([...polygonsOf('Ukraine'), ...polygonsOf('Russia').filter(isCrimea)]),
    Russia: polygonsOf('Russia').filter((it) => !isCrimea(it)),
    Cyprus: together([...polygonsOf('Cyprus'), ...polygonsOf('N. Cyprus')]),
    'N. Cyprus': [],
  }
  return countries.map(({ name, code, polygons }) => ({ code, polygons: drawnAnew[name] ?? polygons }))
}

const [crimeaX, crimeaY] = placeOnMap(34.5, 45.2)
const isNearCrimea = ([x, y]: Point) => Math.hypot(x - crimeaX, y - crimeaY) < 36

function ringsOf(land: Land, polygon: number[][]): Point[][] {
  const { geometry } = feature(land, { type: 'Polygon', arcs: polygon })
  return geometry.coordinates.map((ring) => ring.map(([x = 0, y = 0]): Point => [x, y]))
}

/** Steps from point to point, to a tenth of a unit. */
function writeRing(ring: Point[]): string {
  const tenths = ring.map(([x, y]) => [Math.round(x * 10), Math.round(y * 10)] as const)
  const written = (value: number) => String(value / 10).replace(/^(-?)0\./, '$1.')
  const steps = tenths.slice(1, -1).map(([x, y], at) => {
    const [fromX = 0, fromY = 0] = tenths[at] ?? []
    const dy = written(y - fromY)
    return `${written(x - fromX)}${dy.startsWith('-') ? '' : ' '}${dy}`
  })
  const [x = 0, y = 0] = tenths[0] ?? []
  return `M${written(x)} ${written(y)}l${steps.join(' ')}z`
}

/** Twice the area, without its sign. */
const areaOf = (ring: Point[]) =>
  Math.abs(
    ring.reduce((sum, [x, y], at) => {
      const [nextX, nextY] = ring[(at + 1) % ring.length] ?? [x, y]
      return sum + x * nextY - nextX * y
    }, 0),
  )

/** The point inside a ring and inside the picture that is farthest from every border, on a grid of candidates. */
function middleOf(ring: Point[]): { at: Point; room: number } {
  const xs = ring.map(([x]) => x)
  const ys = ring.map(([, y]) => y)
  const [left, right] = [Math.max(0, Math.min(...xs)), Math.min(width, Math.max(...xs))]
  const [top, bottom] = [Math.max(0, Math.min(...ys)), Math.min(height, Math.max(...ys))]
  const rounds = 28
  const candidates = Array.from(
    { length: rounds * rounds },
    (_, at): Point => [
      left + ((right - left) * ((at % rounds) + 0.5)) / rounds,
      top + ((bottom - top) * (Math.floor(at / rounds) + 0.5)) / rounds,
    ],
  ).filter((point) => isInside(point, ring))
  const measured = candidates.map((at) => ({ at, room: roomAround(at, ring) }))
  const best = measured.reduce((one, other) => (other.room > one.room ? other : one), {
    at: [(left + right) / 2, (top + bottom) / 2] as Point,
    room: 0,
  })
  const rounded = (value: number) => Math.round(value * 10) / 10
  return { at: [rounded(best.at[0]), rounded(best.at[1])], room: Math.floor(best.room) }
}

function isInside([x, y]: Point, ring: Point[]): boolean {
  return ring.reduce((inside, [x1, y1], at) => {
    const [x2, y2] = ring[(at + 1) % ring.length] ?? [x1, y1]
    return y1 > y !== y2 > y && x < x1 + ((y - y1) * (x2 - x1)) / (y2 - y1) ? !inside : inside
  }, false)
}

const roomAround = ([x, y]: Point, ring: Point[]): number =>
  Math.min(x, y, width - x, height - y, ...ring.map(([px, py]) => Math.hypot(px - x, py - y)))
