// What a recipient should know of whoever asks: separate facts with their values, and which of them deserve a second look.

/** What the record knows of a sender. */
export type Sender = {
  /** Somebody has proven to speak for it: by mail on its own domain, or to an operator. */
  verified: boolean
  /** It speaks for others for pay. */
  provider: boolean
  /** Requests it has waiting with others just now. */
  open: number
  /** Past projects of the record that it took part in. */
  projects: number
  /** Days since the account that wrote was made. */
  accountDays: number
  /** Other organisations that got much the same text. */
  sameText: number
}

export const riskFacts = ['verified', 'provider', 'open', 'projects', 'accountDays', 'sameText'] as const
export type RiskFact = (typeof riskFacts)[number]

/** From these values on a fact is worth a second look. */
export const notable = { open: 8, accountDays: 14, sameText: 1 } as const

/** Every fact of a sender; none is a verdict, and having no project yet is none either. */
export function risksOf(sender: Sender): { fact: RiskFact; value: number | boolean; notable: boolean }[] {
  const isNotable: Record<RiskFact, boolean> = {
    verified: !sender.verified,
    provider: sender.provider,
    open: sender.open >= notable.open,
    projects: false,
    accountDays: sender.accountDays < notable.accountDays,
    sameText: sender.sameText >= notable.sameText,
  }
  return riskFacts.map((fact) => ({ fact, value: sender[fact], notable: isNotable[fact] }))
}
