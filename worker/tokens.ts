// Tokens of mailed links: long and random, mailed once, kept only as hashes.

const bytes = new TextEncoder()
const base64url = (data: ArrayBuffer | Uint8Array) => Buffer.from(data as Uint8Array).toString('base64url')

/** 256 bits that nobody guesses. */
export function freshToken(): string {
  return base64url(crypto.getRandomValues(new Uint8Array(32)))
}

/** What is kept of a token. */
export async function hashOf(token: string): Promise<string> {
  return base64url(new Uint8Array(await crypto.subtle.digest('SHA-256', bytes.encode(token))))
}

/** A name for somebody that nobody without the secret can lead back to them. */
export async function keyedHash(secret: string, who: string): Promise<string> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' }
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), algorithm, false, ['sign'])
  return base64url(new Uint8Array(await crypto.subtle.sign('HMAC', key, bytes.encode(who))))
}
