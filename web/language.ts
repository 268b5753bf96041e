// The reader's language: chosen once from the browser, remembered when switched, and told to the document.
import i18next from 'i18next'
import { initReactI18next, useTranslation } from 'react-i18next'
import { type ScreenLanguage, screenLanguages } from '../domain/words/language.ts'
import type { ask } from './locales/ask.en.ts'
import type { calls } from './locales/calls.en.ts'
import type { consortia } from './locales/consortia.en.ts'
import type { developers } from './locales/developers.en.ts'
import type { dossier } from './locales/dossier.en.ts'
import type { en } from './locales/en.ts'
import type { events } from './locales/events.en.ts'
import type { follows } from './locales/follows.en.ts'
import type { inbox } from './locales/inbox.en.ts'
import type { partners } from './locales/partners.en.ts'
import type { people } from './locales/people.en.ts'
import type { places } from './locales/places.en.ts'
import type { plan } from './locales/plan.en.ts'
import type { project } from './locales/project.en.ts'
import type { projectForm } from './locales/project-form.en.ts'
import type { readiness } from './locales/readiness.en.ts'
import type { statistics } from './locales/statistics.en.ts'
import type { teams } from './locales/teams.en.ts'
import type { thenAndNow } from './locales/then-and-now.en.ts'
import { recall, remember } from './memory.ts'

/** Labels that only some screens need: they come with those. */
type LateWords = {
  ask: typeof ask
  calls: typeof calls
  developers: typeof developers
  consortia: typeof consortia
  dossier: typeof dossier
  follows: typeof follows
  inbox: typeof inbox
  partners: typeof partners
  people: typeof people
  places: typeof places
  events: typeof events
  plan: typeof plan
  project: typeof project
  projectForm: typeof projectForm
  readiness: typeof readiness
  statistics: typeof statistics
  teams: typeof teams
  thenAndNow: typeof thenAndNow
}

declare module 'i18next' {
  interface CustomTypeOptions {
    defaultNS: 'screens'
    resources: { screens: typeof en } & LateWords
  }
}

/** BCP 47 tags for dates and numbers: European English, Norwegian bokmål. */
export const localeOf: Record<ScreenLanguage, string> = { en: 'en-GB', nb: 'nb-NO' }

/** The remembered language, else the first the browser asks for that we have, else English. */
export function firstLanguage(asked: readonly string[], remembered: string | undefined): ScreenLanguage {
  const known = (tag: string) => (/^(nb|nn|no)\b/i.test(tag) ? 'nb' : screenLanguages.find((it) => tag.startsWith(it)))
  return [remembered ?? '', ...asked].map(known).find((it) => it !== undefined) ?? 'en'
}

/** The labels that all screens share: nobody waits for those of a language they do not read. */
const sharedWords: Record<ScreenLanguage, () => Promise<object>> = {
  en: async () => (await import('./locales/en.ts')).en,
  nb: async () => (await import('./locales/nb.ts')).nb,
}

/** Starts in the reader's language; call once before rendering. */
export async function startLanguage() {
  const language = firstLanguage(navigator.languages, recall('language'))
  i18next.on('languageChanged', (language) => {
    document.documentElement.lang = language
  })
  await i18next.use(initReactI18next).init({
    lng: language,
    // Every catalogue is whole: none lends words to another.
    fallbackLng: false,
    defaultNS: 'screens',
    resources: { [language]: { screens: await sharedWords[language]() } },
    interpolation: { escapeValue: false },
    initAsync: false,
  })
}

/** Adds the labels that come with a screen; call before they are used, as often as one likes. */
export function provideWords(namespace: keyof LateWords, words: Record<ScreenLanguage, object>) {
  for (const language of screenLanguages)
    if (!i18next.hasResourceBundle(language, namespace)) i18next.addResourceBundle(language, namespace, words[language])
}

/** The language of this moment, for code outside components. */
export const currentLanguage = (): ScreenLanguage => (i18next.resolvedLanguage === 'nb' ? 'nb' : 'en')

/** The language on screen, for words of the domain and for `Intl`. */
export function useLanguage(): ScreenLanguage {
  const { i18n } = useTranslation()
  return i18n.resolvedLanguage === 'nb' ? 'nb' : 'en'
}

/** Fetches the shared labels of every language, for whoever keeps them for when there is no network. */
export const fetchAllWords = () => Promise.all(screenLanguages.map((it) => sharedWords[it]()))

/** Switches the screens and remembers it. Where the words are out of reach it fails, and nothing is changed. */
export async function switchLanguage(language: ScreenLanguage) {
  if (!i18next.hasResourceBundle(language, 'screens'))
    i18next.addResourceBundle(language, 'screens', await sharedWords[language]())
  remember('language', language)
  await i18next.changeLanguage(language)
}
