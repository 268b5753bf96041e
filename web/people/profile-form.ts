// A profile as texts of a form, and back as the facts that were changed.
import type { Theme } from '../../domain/theme.ts'
import type { Profile, StatedFacts } from './api.ts'

/** Facts written as one line or more. */
export const textFacts = [
  'name',
  'town',
  'region',
  'website',
  'established',
  'oid',
  'pic',
  'description',
  'offers',
  'seeks',
] as const
/** Facts written as codes with commas. */
export const listFacts = ['actions', 'languages'] as const

export type FormFact = (typeof textFacts)[number] | (typeof listFacts)[number] | 'type'
export type Form = Record<FormFact, string> & { themes: Theme[] }
export type FormKey = keyof Form

/** The form for an organisation as it is. */
export function formOf({ organisation }: Profile): Form {
  const texts = textFacts.map((fact) => [fact, organisation[fact] ?? ''])
  const lists = listFacts.map((fact) => [fact, organisation[fact].join(', ')])
  return { ...Object.fromEntries([...texts, ...lists]), type: organisation.type ?? '', themes: organisation.themes }
}

const keys = [...textFacts, ...listFacts, 'type', 'themes'] as const
const same = (one: unknown, other: unknown) => JSON.stringify(one) === JSON.stringify(other)

/** What differs between two forms. */
export const differing = (one: Form, other: Form): FormKey[] => keys.filter((key) => !same(one[key], other[key]))

/** The changed facts as the API takes them: an emptied one is taken back. */
export function changedFacts(form: Form, base: Form): StatedFacts {
  const values = differing(form, base).map((key) => {
    if (key === 'themes') return [key, form.themes]
    const text = form[key].trim()
    if (key === 'actions' || key === 'languages') return [key, text.split(/[\s,;]+/).filter(Boolean)]
    return [key, text || (key === 'name' ? '' : null)]
  })
  return Object.fromEntries(values)
}

/**
 * Two people's changes of the same profile together: what only one of them touched is taken from them.
 * @returns mine over theirs, and the facts that both changed, each otherwise
 */
export function together(mine: Form, theirs: Form, base: Form): { form: Form; clashes: FormKey[] } {
  const touched = differing(mine, base)
  const form = { ...theirs, ...Object.fromEntries(touched.map((key) => [key, mine[key]])) } as Form
  const clashes = touched.filter((key) => !same(theirs[key], base[key]) && !same(theirs[key], mine[key]))
  return { form, clashes }
}
