// Who may speak for an organisation, and how they have shown it.

/** An owner may also let others in and leave; an editor writes. */
export const offices = ['owner', 'editor'] as const
export type Office = (typeof offices)[number]

/** For whom somebody speaks: their own organisation, one that asked them to act for it, or as a paid service. */
export const capacities = ['own', 'acting', 'provider'] as const
export type Capacity = (typeof capacities)[number]

/** How a claim is proven: by a mail to the organisation's own domain, or by an operator who looked at it. */
export const claimWays = ['mail', 'operator'] as const
export type ClaimWay = (typeof claimWays)[number]

export const claimStates = ['waiting', 'approved', 'refused'] as const
export type ClaimState = (typeof claimStates)[number]
