// A finder that always answers: the engine within its time, and otherwise the embedded one, which then says so.
import type { Answer, Finder, Query } from './port.ts'

/** What is known of the engine's failures: plain data, so that requests of one isolate can share it. */
export type Circuit = { failures: number; closedFrom: number }

export const closedCircuit = (): Circuit => ({ failures: 0, closedFrom: 0 })

// An engine that fails is left alone for a while, longer each time, and then asked by a single search.
const tolerated = 3
const milliseconds = { first: 2000, longest: 60_000 }

/**
 * Asks `engine`, and `embedded` where that fails or its circuit is open.
 * @param now milliseconds that only go forward
 * @param report hears of each failure of the engine, never what was typed
 */
export function steadyFinder(
  engine: Finder,
  embedded: Finder,
  {
    circuit = closedCircuit(),
    now = Date.now,
    report = () => undefined,
  }: { circuit?: Circuit; now?: () => number; report?: (error: unknown) => void } = {},
): Finder {
  async function search(query: Query): Promise<Answer> {
    if (now() >= circuit.closedFrom) {
      // Until this search is back, others find the circuit open: an engine in trouble is asked once at a time.
      if (circuit.failures >= tolerated) circuit.closedFrom = now() + pause(circuit.failures)
      try {
        const answer = await engine.search(query)
        circuit.failures = 0
        circuit.closedFrom = 0
        return answer
      } catch (error) {
        circuit.failures++
        if (circuit.failures >= tolerated) circuit.closedFrom = now() + pause(circuit.failures)
        report(error)
      }
    }
    return { ...(await embedded.search(query)), degraded: true }
  }

  return { engine: engine.engine, search, health: () => engine.health() }
}

function pause(failures: number): number {
  return Math.min(milliseconds.longest, milliseconds.first * 2 ** (failures - tolerated))
}
