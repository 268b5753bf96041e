// What a board shows besides the draft where others work on it too; absent on the browser's own.
import { createContext, type ReactNode } from 'react'

export type Extras = {
  /** Organisations that have said no or left: nobody suggests them again. */
  left: readonly string[]
  /** How far the member at a place of the draft has come, and what can be done next. */
  member: (index: number) => ReactNode
}

export const BoardExtras = createContext<Extras | undefined>(undefined)
