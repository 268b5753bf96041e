// What a language must be able to say about the reasons for a partner.
import type { Reason, ReasonCode } from '../match.ts'

/** `nameOf` gives the name of an organisation at the table. */
export type SayReason = (reason: Reason, nameOf: (organisation: string) => string) => string

/** For each kind of reason its name and what it counts. */
export type ReasonLabels = Record<ReasonCode, readonly [name: string, meaning: string]>
