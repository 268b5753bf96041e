// The form for hosts in the host's own language: more languages than the other screens, and only the one that is read.
import { useEffect, useState } from 'react'
import { type HostLanguage, hostLanguages } from '../../domain/words/host-languages.ts'
import type { HostWords } from '../locales/host/en.ts'

const catalogues = {
  en: () => import('../locales/host/en.ts'),
  nb: () => import('../locales/host/nb.ts'),
  da: () => import('../locales/host/da.ts'),
  sv: () => import('../locales/host/sv.ts'),
  de: () => import('../locales/host/de.ts'),
  nl: () => import('../locales/host/nl.ts'),
  fr: () => import('../locales/host/fr.ts'),
  es: () => import('../locales/host/es.ts'),
  it: () => import('../locales/host/it.ts'),
  pt: () => import('../locales/host/pt.ts'),
  pl: () => import('../locales/host/pl.ts'),
} satisfies Record<HostLanguage, () => Promise<{ host: HostWords }>>

/** The language an invitation names, else the first the browser asks for that we have, else English. */
export function hostLanguageOf(wanted: string | undefined, asked: readonly string[]): HostLanguage {
  const tags = [wanted ?? '', ...asked].map((it) => it.slice(0, 2).toLowerCase())
  const known = tags.map((it) => (it === 'no' || it === 'nn' ? 'nb' : it))
  return known.flatMap((it) => hostLanguages.filter((one) => one === it))[0] ?? 'en'
}

/** The words of the form; undefined until they are there. */
export function useHostWords(language: HostLanguage): HostWords | undefined {
  const [words, setWords] = useState<HostWords>()
  useEffect(() => {
    let isCurrent = true
    catalogues[language]().then(({ host }) => isCurrent && setWords(host))
    return () => {
      isCurrent = false
    }
  }, [language])
  return words
}
