// The languages in which a business can be invited and offers places: more than those of the other screens.

export const hostLanguages = ['en', 'nb', 'da', 'sv', 'de', 'nl', 'fr', 'es', 'it', 'pt', 'pl'] as const
export type HostLanguage = (typeof hostLanguages)[number]

/** Those whose words somebody has read whose language it is. */
export const reviewedHostLanguages: readonly HostLanguage[] = ['en', 'nb']
