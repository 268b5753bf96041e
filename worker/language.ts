// The language of an answer, from the Accept-Language header.
import { type ScreenLanguage, screenLanguages } from '../domain/words/language.ts'

const norwegian = new Set(['nb', 'no', 'nn'])

/** The first language of the header that the product speaks, by its weights; English otherwise. */
export function languageOf(header: string | undefined): ScreenLanguage {
  const wishes = (header ?? '')
    .slice(0, 500)
    .split(',')
    .map((wish) => {
      const [tag = '', ...parameters] = wish.trim().toLowerCase().split(';')
      const weight = parameters.map((it) => /^\s*q=([\d.]+)$/.exec(it)?.[1]).find(Boolean)
      return { language: tag.split('-')[0] ?? '', weight: weight === undefined ? 1 : Number(weight) }
    })
  for (const { language, weight } of wishes.sort((a, b) => b.weight - a.weight)) {
    if (weight <= 0) continue
    if (norwegian.has(language)) return 'nb'
    const spoken = screenLanguages.find((it) => it === language)
    if (spoken) return spoken
  }
  return 'en'
}
