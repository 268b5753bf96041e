// Reasons for a partner in English: short enough for a line in a list.
import { startOf } from '../date.ts'
import { countryName, roleLabel, themeLabel } from './labels.ts'
import type { SayReason } from './reasons.ts'

const listed = (items: string[]) => new Intl.ListFormat('en-GB').format(items)
const languages = new Intl.DisplayNames('en', { type: 'language' })
const date = (day: string) =>
  new Intl.DateTimeFormat('en-GB', { dateStyle: 'medium', timeZone: 'UTC' }).format(startOf(day))
const projects = (n: number) => (n === 1 ? '1 project' : `${n} projects`)

export const sayReason: SayReason = (it, nameOf) => {
  switch (it.code) {
    case 'right-role':
      return `Fills an empty chair: ${roleLabel(it.role, 'en')}`
    case 'possible-role':
      return `May fill an empty chair, if the national agency agrees: ${roleLabel(it.role, 'en')}`
    case 'new-country':
      return `Brings a new country: ${countryName(it.country, 'en')}`
    case 'shares-theme':
      return `Shares your ${it.themes.length === 1 ? 'theme' : 'themes'}: ${listed(it.themes.map((theme) => themeLabel(theme, 'en')))}`
    case 'worked-together':
      return `Worked with ${nameOf(it.organisation)} in “${it.title}” (${it.year})`
    case 'action-experience':
      return `Experience with ${it.action}: ${projects(it.projects)} on record`
    case 'newcomer':
      return `No ${it.action} project on record: newcomers count in the award`
    case 'common-language':
      return `Works in ${listed(it.languages.map((language) => languages.of(language) ?? language))}, like you`
    case 'confirmed-lately':
      return `Confirmed on ${date(it.on)}`
    case 'wants-this-action':
      return `Looks for ${it.action}`
    case 'experienced-company':
      return `Would sit next to experience: ${nameOf(it.organisation)}, ${projects(it.projects)}`
    case 'breaks':
      return 'Breaks a requirement'
    case 'raises-question':
      return 'Raises a question'
  }
}
