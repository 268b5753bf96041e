// Keeps what one has read of events for when there is no network: a service worker that comes with these screens.
import { useEffect } from 'react'
import { fetchAllWords } from '../language.ts'

/**
 * Asks the browser to keep this page, its files and its answers. A browser that will not goes on without.
 * @param answers addresses of the API, parted by spaces, that may still be on their way
 */
export function useKeepOffline(answers = '') {
  useEffect(() => {
    if (!('serviceWorker' in navigator)) return
    const keep = () => handOver(answers.split(' ').filter(Boolean))
    navigator.serviceWorker.register('/service-worker.js').then(keep, () => undefined)
  }, [answers])
}

/** What was loaded before the worker was there is told to it, so that the first visit is enough: in either language. */
async function handOver(answers: string[]) {
  const { active } = await navigator.serviceWorker.ready
  await fetchAllWords().catch(() => undefined)
  const loaded = performance.getEntriesByType('resource').map(({ name }) => name)
  active?.postMessage({ keep: [...new Set([location.href, ...loaded, ...answers])] })
}
