// What the map is drawn from: outlines cut to Europe and its neighbours while the screens are built.
import type { Point } from './projection.ts'

/** A country in the picture. Without a code it is land that belongs to nobody the programme names. */
export type Outline = {
  code?: string
  /** SVG path in the picture's units. */
  path: string
  /** The middle of its largest part, where its number stands. */
  at: Point
  /** How far the nearest border is from there: the room there is for a number. */
  room: number
}
