// Meanings: countries, types, roles and themes with all the words people type for them, in every language we know.
import { memberStates, regions } from '../country.ts'
import { fold } from '../fold.ts'
import { type Theme, themes } from '../theme.ts'
import { themeLabel } from './labels.ts'
import { screenLanguages } from './language.ts'
import { de } from './vocabulary/de.ts'
import { el } from './vocabulary/el.ts'
import { en } from './vocabulary/en.ts'
import { es } from './vocabulary/es.ts'
import { eurovoc } from './vocabulary/eurovoc.ts'
import { fr } from './vocabulary/fr.ts'
import { it } from './vocabulary/it.ts'
import { nb } from './vocabulary/nb.ts'
import { nl } from './vocabulary/nl.ts'
import { pl } from './vocabulary/pl.ts'
import { pt } from './vocabulary/pt.ts'
import { sv } from './vocabulary/sv.ts'
import type { Kind, Terms } from './vocabulary/terms.ts'
import { tr } from './vocabulary/tr.ts'

/** A value of a closed list as a person means it. */
export type Meaning = { kind: 'country' | 'type' | 'role' | 'theme'; value: string }
/** A meaning with its words, folded, each once. */
export type Concept = Meaning & { labels: string[] }

/** The languages of the vocabulary; another one is a file beside theirs and a line here. */
export const vocabulary = { en, nb, de, fr, es, it, pl, pt, nl, sv, el, tr } satisfies Record<string, Terms>

const catalogues: Terms[] = Object.values(vocabulary)
const alternatives = (text = ''): string[] => text.split('|').map((term) => fold(term))
const distinct = (labels: string[]) => [...new Set(labels)].filter((label) => label.length > 1)

/** Names people use besides the official ones. */
const everydayNames: Record<string, string> = {
  CZ: 'Czech Republic',
  GB: 'UK | Great Britain | England | Scotland | Wales | Storbritannia',
  MK: 'Macedonia | Makedonia',
  NL: 'Holland',
  TR: 'Turkey',
}

const countries = [...new Set([...memberStates, 'NO', 'IS', 'LI', 'TR', 'MK', 'RS', ...Object.values(regions).flat()])]
const languages = Object.keys(vocabulary)

function countryConcepts(): Concept[] {
  const names = languages.map((language) => new Intl.DisplayNames([language], { type: 'region' }))
  return countries.map((value) => ({
    kind: 'country',
    value,
    labels: distinct([...names.map((name) => fold(name.of(value) ?? value)), ...alternatives(everydayNames[value])]),
  }))
}

function kindConcepts(): Concept[] {
  const all = new Set(catalogues.flatMap(({ kinds }) => Object.keys(kinds) as Kind[]))
  return [...all].map((key) => {
    const [kind, value = ''] = key.split(':')
    const labels = distinct(catalogues.flatMap(({ kinds }) => alternatives(kinds[key])))
    return { kind: kind as 'type' | 'role', value, labels }
  })
}

function themeConcept(value: Theme): Concept {
  const ours = catalogues.flatMap((terms) => alternatives(terms.themes[value]))
  const theirs = eurovoc.flatMap((terms) => alternatives(terms[value]))
  const shown = screenLanguages.map((language) => fold(themeLabel(value, language)))
  return { kind: 'theme', value, labels: distinct([...shown, ...ours, ...theirs]) }
}

/** All meanings. Where two share a word, the earlier has it. */
export const concepts: Concept[] = [...kindConcepts(), ...themes.map(themeConcept), ...countryConcepts()]

const byLabel = new Map<string, Concept>()
for (const concept of concepts) for (const label of concept.labels) if (!byLabel.has(label)) byLabel.set(label, concept)

/** The meaning of folded words, if all of them together are a word for one. */
export function conceptOf(words: string): Concept | undefined {
  return byLabel.get(words)
}

/** Words of the longest term. */
export const longestTerm = Math.max(...[...byLabel.keys()].map((label) => label.split(' ').length))

/**
 * The mark by which a row of the index says that it has a value. It begins with a sign of private use: a tokenizer
 * keeps it, and nobody can type it.
 */
export function markOf({ kind, value }: Meaning): string {
  return `\u{E000}${kind}${value.toLowerCase().replace(/[^a-z0-9]/g, '')}`
}
