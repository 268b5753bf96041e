// Reasons for a partner in English: short enough for a line in a list.
import { formatsOf } from './format.ts'
import { countryName, roleLabel, themeLabel, typeLabel } from './labels.ts'
import type { SayReason } from './reasons.ts'

const { listed, date, percent } = formatsOf('en')
const languages = new Intl.DisplayNames('en', { type: 'language' })
const projects = (n: number) => (n === 1 ? '1 project' : `${n} projects`)

const more = (n: number) => (n > 0 ? `, and in ${n} more` : '')

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
    case 'similar-project':
      return it.projects === 1
        ? `Took part in a project like yours: “${it.title}” (${it.year})`
        : `Took part in ${it.projects} projects like yours, such as “${it.title}” (${it.year})`
    case 'worked-together':
      return `Worked with ${nameOf(it.organisation)} in “${it.title}” (${it.year})${more(it.projects - 1)}`
    case 'programme-experience':
      return `Experience on record: ${projects(it.projects)}`
    case 'same-country':
      return `Comes from a country at your table (${it.members} of ${it.of}): teams often take several from one country`
    case 'same-type':
      return `Is of a kind your team gathers (${it.members} of ${it.of}): ${typeLabel(it.type, 'en')}`
    case 'takes-part':
      return `Its kind takes part more often than others: ${percent(it.share)} of those on record have`
    case 'action-experience':
      return `Experience with ${it.action}: ${projects(it.projects)} on record`
    case 'newcomer':
      return `No ${it.action} project on record: newcomers count in the award`
    case 'newcomer-seat':
      return `Shown here because one place in ${it.every} is kept for newcomers`
    case 'common-language':
      return `Works in ${listed(it.languages.map((language) => languages.of(language) ?? language))}, like you`
    case 'confirmed-lately':
      return `Confirmed on ${date(it.on)}`
    case 'wants-this-action':
      return `Looks for ${it.action}`
    case 'experienced-company':
      return `Would sit next to experience: ${nameOf(it.organisation)}, ${projects(it.projects)}`
    case 'asked-by-many':
      return `Already asked by many: ${it.requests} requests within ${it.days} days`
    case 'breaks':
      return 'Breaks a requirement'
    case 'raises-question':
      return 'Raises a question'
  }
}
