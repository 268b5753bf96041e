// The one port through which mail leaves: plain text to one person. What sends it is the host's choice.

/** `kind` tells what it is about, for logs and for those who turn kinds off; it is not shown. */
export type Mail = { to: string; kind: string; subject: string; text: string }

/** @throws if the mail was not taken; then nobody will get it. */
export type Mailer = (mail: Mail) => Promise<void>

/** A line break in a subject or an address would begin another header. */
export function oneLine(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .trim()
    .slice(0, 200)
}
