// How often programs may ask: so many requests in a window of so many seconds, with a key or without one.
export const paces = { key: 6000, address: 600, seconds: 3600 } as const
