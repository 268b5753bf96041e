// What this browser remembers for its reader: language, colours, the draft. Works without storage, then forgets.

const prefix = 'medspiller.'

/** Reads a remembered text; undefined if there is none or storage is closed to us. */
export function recall(key: string): string | undefined {
  try {
    return localStorage.getItem(prefix + key) ?? undefined
  } catch {
    return undefined
  }
}

/** Remembers a text. @returns whether the browser took it: private windows and full disks refuse. */
export function remember(key: string, text: string): boolean {
  try {
    localStorage.setItem(prefix + key, text)
    return true
  } catch {
    return false
  }
}

/** Forgets all that is remembered under keys that begin like this. */
export function forget(beginning: string): void {
  try {
    for (const key of Object.keys(localStorage)) if (key.startsWith(prefix + beginning)) localStorage.removeItem(key)
  } catch {
    // Nothing is remembered where storage is closed to us.
  }
}

/** Calls back when another tab remembers something under this key. @returns how to stop. */
export function onRemembered(key: string, changed: (text: string | undefined) => void): () => void {
  const listen = (event: StorageEvent) => {
    if (event.key === prefix + key) changed(event.newValue ?? undefined)
  }
  addEventListener('storage', listen)
  return () => removeEventListener('storage', listen)
}
