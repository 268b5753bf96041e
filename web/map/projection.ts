// How the map lies: equal areas, as the European statistical maps have it, in a picture of fixed size.
import { geoAzimuthalEqualArea } from 'd3-geo'

/** The size of the picture in its own units. */
export const width = 720
export const height = 690

export type Point = readonly [x: number, y: number]

const project = geoAzimuthalEqualArea().rotate([-13, -51]).scale(910).translate([290, 366]).precision(0)

/** Where a place lies in the picture; it may lie outside. */
export function placeOnMap(longitude: number, latitude: number): Point {
  return project([longitude, latitude]) ?? [Number.NaN, Number.NaN]
}

export const isInPicture = ([x, y]: Point): boolean => x >= 0 && x <= width && y >= 0 && y <= height
