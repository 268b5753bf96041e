// Delivers changes to Meilisearch for as long as a Node process lives: soon after each change, and patiently after failures.
import { setTimeout as wait } from 'node:timers/promises'
import { deliver, type Post } from '../search/delivery.ts'

const milliseconds = { pause: 500, firstRetry: 1000, longestRetry: 60_000 }

/**
 * Delivers until `ended`.
 * @param report hears of each failure; the same changes are sent again later
 */
export async function keepDelivering(
  post: Post,
  ended: AbortSignal,
  report: (error: unknown) => void,
  pauses = milliseconds,
): Promise<void> {
  let retry = pauses.firstRetry
  while (!ended.aborted) {
    let pause = pauses.pause
    try {
      const { waiting } = await deliver(post)
      if (waiting > 0) pause = 0
      retry = pauses.firstRetry
    } catch (error) {
      if (ended.aborted) return
      report(error)
      pause = retry
      retry = Math.min(pauses.longestRetry, retry * 2)
    }
    await wait(pause, undefined, { signal: ended }).catch(() => undefined)
  }
}
