// Sends mail through a provider's HTTP API: `{from, to, subject, text}` as JSON with a bearer key, as Resend and its like take it.
import { type Mailer, oneLine } from './mail.ts'

const milliseconds = { answer: 10_000 }

export function httpMailer(url: string, key: string | undefined, from: string): Mailer {
  return async ({ to, subject, text }) => {
    const answer = await fetch(url, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...(key && { authorization: `Bearer ${key}` }) },
      body: JSON.stringify({ from, to: [oneLine(to)], subject: oneLine(subject), text }),
      signal: AbortSignal.timeout(milliseconds.answer),
    })
    await answer.body?.cancel()
    if (!answer.ok) throw new Error(`The mail API answered ${answer.status}`)
  }
}
