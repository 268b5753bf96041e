// Places that lie so near one another on the map that they are drawn as one spot.
import { isInPicture, type Point, placeOnMap } from './projection.ts'

type Located = { latitude?: number; longitude?: number }

/** A spot with all who are there. */
export type Spot<Item> = { at: Point; those: Item[] }

/**
 * Gathers what has coordinates and lies in the picture into spots.
 * @param apart spots stand at least about this far from one another, in the picture's units.
 */
export function gatherSpots<Item extends Located>(items: readonly Item[], apart: number): Spot<Item>[] {
  const placed = items.flatMap((item) => {
    const { latitude, longitude } = item
    if (latitude === undefined || longitude === undefined) return []
    const at = placeOnMap(longitude, latitude)
    return isInPicture(at) ? [{ item, at }] : []
  })
  const cell = ({ at: [x, y] }: { at: Point }) => `${Math.floor(x / apart)} ${Math.floor(y / apart)}`
  return [...Map.groupBy(placed, cell).values()].map((those) => ({
    at: middle(those.map(({ at }) => at)),
    those: those.map(({ item }) => item),
  }))
}

function middle(points: readonly Point[]): Point {
  const sum = points.reduce<Point>(([x, y], [px, py]) => [x + px, y + py], [0, 0])
  return [sum[0] / points.length, sum[1] / points.length]
}
