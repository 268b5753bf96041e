// Keeps the screens and the answers about events for when there is no network. Comes with the pages of events; what is
// fetched anew is always preferred to what is kept, but for files whose name changes with their content.
const kept = 'medspiller-1'
const shell = '/'
const most = 300

self.addEventListener('install', () => self.skipWaiting())

self.addEventListener('activate', (event) => {
  const others = async () => {
    for (const name of await caches.keys()) if (name !== kept) await caches.delete(name)
    await self.clients.claim()
  }
  event.waitUntil(others())
})

const isFile = ({ pathname }) => pathname.startsWith('/assets/') || pathname === '/app.webmanifest'
const isAnswer = ({ pathname }) => /^\/api\/events(\/|$)/.test(pathname)

self.addEventListener('fetch', (event) => {
  const { request } = event
  const url = new URL(request.url)
  if (request.method !== 'GET' || url.origin !== location.origin) return
  if (request.mode === 'navigate' && !url.pathname.startsWith('/api')) event.respondWith(fresh(request, shell))
  else if (isFile(url)) event.respondWith(keptFirst(request))
  else if (isAnswer(url)) event.respondWith(fresh(request, request))
})

// What a page had loaded before we were there.
self.addEventListener('message', (event) => {
  const urls = (event.data?.keep ?? []).map((it) => new URL(it, location.origin))
  event.waitUntil(keepAll(urls.filter((it) => it.origin === location.origin)))
})

async function keepAll(urls) {
  const cache = await caches.open(kept)
  const wanted = [shell, ...urls.filter((it) => isFile(it) || isAnswer(it)).map((it) => it.href)]
  await Promise.allSettled(wanted.map(async (it) => (await cache.match(it)) || cache.add(it)))
}

/** The newest there is: from the network, else as it was last kept under `as`. */
async function fresh(request, as) {
  const cache = await caches.open(kept)
  try {
    const answer = await fetch(request)
    if (answer.ok) await cache.put(as, answer.clone())
    return answer
  } catch (error) {
    const known = await cache.match(as)
    if (known) return known
    throw error
  }
}

async function keptFirst(request) {
  const cache = await caches.open(kept)
  const known = await cache.match(request)
  if (known) return known
  const answer = await fetch(request)
  if (answer.ok) {
    await cache.put(request, answer.clone())
    const names = await cache.keys()
    for (const old of names.slice(0, Math.max(0, names.length - most))) await cache.delete(old)
  }
  return answer
}
