// The open questions of a dossier in English.
import type { DossierWords } from './dossier.ts'

const listed = (items: string[]) => new Intl.ListFormat('en-GB').format(items)

export const dossier: DossierWords = {
  guide: (year, guide) =>
    `Does all of this still hold in ${year}? It was judged by the ${guide} guide: read the one for ${year} before you apply.`,
  sample: (names) =>
    names.length === 1
      ? `Who takes the place of ${listed(names)}? It is an invented sample and cannot apply.`
      : `Who takes the places of ${listed(names)}? They are invented samples and cannot apply.`,
  record: (names) =>
    `What is known of ${listed(names)}? The record could not be read, so nothing is said of them here.`,
  broken: (said) => `How will this be met? ${said}`,
  unknown: (said) => `Is this met? ${said}`,
  chair: (need, chairs) =>
    chairs === 1 ? `Who takes the empty chair? ${need}.` : `Who takes these ${chairs} empty chairs? ${need}, for each.`,
  name: (member) => `What is the legal name of ${member}?`,
  type: (name) => `What kind of organisation is ${name}?`,
  withheld: (scheme, name) =>
    `Ask ${name} for its ${scheme}. It is left out here until ${name} has agreed to be named with it.`,
  identifier: (scheme, name) => `What is the ${scheme} of ${name}?`,
  newcomer: (name) => `Is ${name} a newcomer to this kind of action? We know of no project of this kind.`,
  theme: (theme) => `Who works with “${theme}”? Nobody at the table that we know of.`,
  tasks: (names) => `What will each of them do in the project? Not stated for ${listed(names)}.`,
}
