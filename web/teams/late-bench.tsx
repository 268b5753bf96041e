// The warm bench where it is not the matter itself: it comes, with its words, when there is a seat to ask about.
import { lazy } from 'react'
import type { BenchProps } from './bench.tsx'

/** Out of reach: the screen does without. */
const Missing = (_: BenchProps) => <></>

export const WarmBench = lazy(() =>
  import('./bench.tsx').then(
    ({ WarmBench }) => ({ default: WarmBench }),
    () => ({ default: Missing }),
  ),
)
