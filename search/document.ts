// An organisation as Meilisearch holds it, and the settings of the index that make it answer like the embedded finder.
import type { Row } from '@libsql/client'
import type { Settings } from 'meilisearch'
import { concepts, markOf } from '../domain/words/concept.ts'
import { facetKinds } from './port.ts'

export type Document = Record<string, string | number | string[]> & { row: number; id: string }

/** Raised whenever documents or settings are made otherwise: an index of another edition is built anew. */
export const edition = 2

/** The columns of `organisations` that a document is made of. */
export const documentColumns = `organisations.row, id, name, town, organisations.region, description, offers, seeks,
  search_name, search_terms, search_text, country, type, source_kind, search_roles, themes, languages, actions,
  last_confirmed, latitude, longitude`

const folded = { name: 'search_name', terms: 'search_terms', text: 'search_text' } as const
const lists = { role: 'search_roles', theme: 'themes', language: 'languages', action: 'actions' } as const
const plain = {
  id: 'id',
  shownName: 'name',
  town: 'town',
  region: 'region',
  description: 'description',
  offers: 'offers',
  seeks: 'seeks',
  country: 'country',
  type: 'type',
  source: 'source_kind',
  confirmed: 'last_confirmed',
  latitude: 'latitude',
  longitude: 'longitude',
} as const

/** Fields of a document with which we show why it matched and how far it is. */
export const shownFields = [
  ...(['id', 'shownName', 'town', 'region', 'description', 'offers', 'seeks'] as const),
  ...(['latitude', 'longitude'] as const),
]

/** Folded fields in the order of their weight: as written, and once more with misspellings allowed. */
export const asWritten = ['name', 'terms', 'text']
export const misspelt = ['nearName', 'nearTerms', 'nearText']

/** A document from a row of `documentColumns`. What is not known is left out. */
export function documentOf(row: Row): Document {
  const texts = Object.entries(folded).map(([field, column]) => [field, wordsForEngine(String(row[column]))] as const)
  const near = texts.map(([, text], at) => [misspelt[at], text])
  const facts = Object.entries(plain).map(([field, column]) => [field, row[column]])
  const several = Object.entries(lists).map(([field, column]) => [field, JSON.parse(String(row[column]))])
  const seeking = ['seeking', String(row.seeks ?? '').trim() === '' ? null : 'yes']
  const known = [...facts, ...several, seeking].filter(([, value]) => value !== null)
  return { row: Number(row.row), ...Object.fromEntries([...texts, ...near, ...known]) }
}

/** A document of nobody: an index knows its fields only once a document has had them. */
export const blank: Document = {
  row: 0,
  id: '',
  ...Object.fromEntries([...asWritten, ...misspelt].map((field) => [field, ''])),
}

/**
 * Marks of meanings begin with a sign that nobody can type; an engine's tokenizer would drop it, so that it becomes
 * letters that begin no word, and an end, so that no mark is the beginning of another.
 */
export function wordsForEngine(text: string): string {
  return text.replace(/\u{E000}(\S+)/gu, 'zq$1qz')
}

const marks = concepts.map((concept) => wordsForEngine(markOf(concept)))

/** No places: with them the engine would write all of them anew at each change, seconds long in a large index. */
export const settings: Settings = {
  searchableAttributes: [...asWritten, ...misspelt],
  displayedAttributes: ['*'],
  filterableAttributes: [...facetKinds, 'name'],
  sortableAttributes: ['name', 'confirmed', 'row'],
  rankingRules: ['sort', 'words', 'typo', 'attribute', 'proximity', 'exactness', 'row:asc'],
  typoTolerance: {
    minWordSizeForTypos: { oneTypo: 5, twoTypos: 9 },
    disableOnAttributes: asWritten,
    disableOnWords: marks,
    disableOnNumbers: true,
  },
  pagination: { maxTotalHits: 10_000_000 },
  faceting: { maxValuesPerFacet: 10_000 },
  synonyms: Object.fromEntries(concepts.map((concept, at) => [marks[at], concept.labels.map(wordsForEngine)])),
}
