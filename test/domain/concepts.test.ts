// The vocabulary is whole: every theme has words in every language, and a word means one thing.
import { expect, test } from 'vitest'
import { themes } from '../../domain/theme.ts'
import { conceptOf, concepts, markOf, vocabulary } from '../../domain/words/concept.ts'
import { eurovoc } from '../../domain/words/vocabulary/eurovoc.ts'

const eurovocLanguages = ['en', 'de', 'fr', 'es', 'it', 'pl', 'pt', 'nl', 'sv', 'el']

test.each(Object.entries(vocabulary))('%s has words for every theme', (language, { themes: ours }) => {
  const theirs = eurovoc[eurovocLanguages.indexOf(language)]
  expect(themes.filter((theme) => !ours[theme] && !theirs?.[theme])).toEqual([])
})

test.each([
  ['frafall', 'theme:early-school-leaving'],
  ['okul terki', 'theme:early-school-leaving'],
  ['voortijdig schoolverlaten', 'theme:early-school-leaving'],
  ['σχολικη διαρροη', 'theme:early-school-leaving'],
  ['berufsschule', 'role:vet_provider'],
  ['przedszkole', 'type:EPLUS-EDU-GEN-PRE'],
  ['noruega', 'country:NO'],
  ['turkey', 'country:TR'],
  ['island', 'country:IS'],
])('%s means %s', (words, meaning) => {
  const concept = conceptOf(words)
  expect(`${concept?.kind}:${concept?.value}`).toBe(meaning)
})

test('every meaning has words, and a mark of its own', () => {
  expect(concepts.filter(({ labels }) => labels.length === 0)).toEqual([])
  expect(new Set(concepts.map(markOf)).size).toBe(concepts.length)
})
