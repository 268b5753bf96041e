// The token of a mailed link stands behind the #, so that no server and no log on the way has seen it.
import { useState } from 'react'

/** What the address brings; taken out of the address at once, so that no copy of it is passed on. */
export function useToken(): { token?: string; next?: string; only?: string } {
  const [brought] = useState(() => {
    const values = new URLSearchParams(location.hash.slice(1))
    const next = values.get('next') ?? undefined
    return {
      token: values.get('token') ?? undefined,
      only: values.get('only') ?? undefined,
      next: next && isOurs(next) ? next : undefined,
    }
  })
  return brought
}

/** Is it a page of ours? An address of somebody else’s begins with two slashes or a scheme. */
export const isOurs = (path: string) => /^\/(?![/\\])/.test(path)
