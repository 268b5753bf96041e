// What mails say, in the reader's language. A mail is plain text: a greeting, what it is about, and who wrote it.
import type { NoticeKind } from '../notice.ts'
import type { ScreenLanguage } from './language.ts'
import { en } from './mails.en.ts'
import { nb } from './mails.nb.ts'

/** One mail's words; `values` are texts that people wrote, or links. */
type Words<Value extends string> = { subject: string; text: (values: Record<Value, string>) => string }

/** What mails about places may tell. */
type Request = 'school' | 'host' | 'learners' | 'from' | 'to' | 'state' | 'until' | 'link'

export type Mails = {
  greeting: string
  signature: string
  signIn: Words<'link'>
  claim: Words<'link' | 'organisation' | 'person' | 'days'>
  claimApproved: Words<'link' | 'organisation' | 'reason'>
  claimRefused: Words<'link' | 'organisation' | 'reason'>
  invitation: Words<'link' | 'organisation' | 'person' | 'days'>
  stillOpen: Words<'link' | 'organisation' | 'unsubscribe'>
  consortiumInvitation: Words<'link' | 'consortium' | 'person' | 'days'>
  /** How many there are of each kind of notice, as numerals. */
  digest: Words<NoticeKind | 'link' | 'unsubscribe'>
  /** What is new of what somebody follows, as lines. */
  follows: Words<'news' | 'link' | 'unsubscribe'>
  placesAsked: Words<Request>
  placesAnswered: Words<Request>
  placesFree: Words<Request>
  placesYours: Words<Request>
  placesExpired: Words<Request>
  placesSoon: Words<Request>
  placesOver: Words<Request>
  /** A business that was invited offers places. */
  placesOffered: Words<'host' | 'link'>
}

const catalogues = { en, nb } satisfies Record<ScreenLanguage, Mails>

export type MailKind = Exclude<keyof Mails, 'greeting' | 'signature'>

/** A mail in one language. */
export function sayMail<Kind extends MailKind>(
  kind: Kind,
  values: Parameters<Mails[Kind]['text']>[0],
  language: ScreenLanguage,
): { kind: Kind; subject: string; text: string } {
  const { greeting, signature, [kind]: words } = catalogues[language]
  const say = words.text as (values: Record<string, string>) => string
  return { kind, subject: words.subject, text: `${greeting}\n\n${say(values)}\n\n${signature}\n` }
}
