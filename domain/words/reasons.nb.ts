// Reasons for a partner in Norwegian bokmål: short enough for a line in a list.
import { formatsOf } from './format.ts'
import { countryName, roleLabel, themeLabel, typeLabel } from './labels.ts'
import type { SayReason } from './reasons.ts'

const { listed, date, percent } = formatsOf('nb')
const languages = new Intl.DisplayNames('nb', { type: 'language' })
const projects = (n: number) => (n === 1 ? '1 prosjekt' : `${n} prosjekter`)

const more = (n: number) => (n > 0 ? `, og i ${n} til` : '')

export const sayReason: SayReason = (it, nameOf) => {
  switch (it.code) {
    case 'right-role':
      return `Fyller en tom stol: ${roleLabel(it.role, 'nb')}`
    case 'possible-role':
      return `Kan fylle en tom stol, om det nasjonale kontoret er enig: ${roleLabel(it.role, 'nb')}`
    case 'new-country':
      return `Gir dere et nytt land: ${countryName(it.country, 'nb')}`
    case 'shares-theme':
      return `Deler ${it.themes.length === 1 ? 'temaet' : 'temaene'} deres: ${listed(it.themes.map((theme) => themeLabel(theme, 'nb')))}`
    case 'similar-project':
      return it.projects === 1
        ? `Var med i et prosjekt som ligner deres: «${it.title}» (${it.year})`
        : `Var med i ${it.projects} prosjekter som ligner deres, blant annet «${it.title}» (${it.year})`
    case 'worked-together':
      return `Har jobbet med ${nameOf(it.organisation)} i «${it.title}» (${it.year})${more(it.projects - 1)}`
    case 'programme-experience':
      return `Erfaring i registeret: ${projects(it.projects)}`
    case 'same-country':
      return `Kommer fra et land ved bordet deres (${it.members} av ${it.of}): mange prosjekter har flere fra samme land`
    case 'same-type':
      return `Er av et slag dere samler (${it.members} av ${it.of}): ${typeLabel(it.type, 'nb')}`
    case 'takes-part':
      return `Slike deltar oftere enn andre: ${percent(it.share)} av dem i registeret har vært med`
    case 'action-experience':
      return `Erfaring med ${it.action}: ${projects(it.projects)} i registeret`
    case 'newcomer':
      return `Ingen ${it.action}-prosjekter i registeret: nykommere teller i vurderingen`
    case 'newcomer-seat':
      return `Står her fordi én av ${it.every} plasser er holdt av til nykommere`
    case 'common-language':
      return `Arbeider på ${listed(it.languages.map((language) => languages.of(language) ?? language))}, som dere`
    case 'confirmed-lately':
      return `Bekreftet ${date(it.on)}`
    case 'wants-this-action':
      return `Ser etter ${it.action}`
    case 'experienced-company':
      return `Får sitte ved siden av erfaring: ${nameOf(it.organisation)}, ${projects(it.projects)}`
    case 'asked-by-many':
      return `Allerede spurt av mange: ${it.requests} forespørsler på ${it.days} dager`
    case 'breaks':
      return 'Bryter et krav'
    case 'raises-question':
      return 'Reiser et spørsmål'
  }
}
