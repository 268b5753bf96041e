// What a language must be able to say about the reasons for a partner.
import type { Reason } from '../match.ts'

/** `nameOf` gives the name of an organisation at the table. */
export type SayReason = (reason: Reason, nameOf: (organisation: string) => string) => string
