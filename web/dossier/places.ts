// Which themes somebody covers, and where everybody comes from: in words, with a place for the map.
import type { Dossier } from '../../domain/dossier.ts'
import { countryName, themeLabel } from '../../domain/words/labels.ts'
import { localeOf } from '../language.ts'
import type { Speech } from './contents.ts'
import type { Cell, Section } from './paper.ts'

export function themesSection({ themes }: Dossier, { words, language, nameOf, listed }: Speech): Section {
  const rows = themes.map(({ theme, members }): Cell[] => [
    { text: themeLabel(theme, language) },
    { text: String(members.length), value: members.length },
    members.length > 0 ? { text: listed(members.map(nameOf)) } : { text: words('themes.nobody'), quiet: true },
  ])
  return {
    id: 'themes',
    heading: words('themes.title'),
    blocks: [
      rows.length > 0
        ? {
            kind: 'table',
            columns: [
              { head: words('themes.theme'), share: 30 },
              { head: words('themes.count'), share: 15 },
              { head: words('themes.those'), share: 55 },
            ],
            rows,
            naming: 0,
          }
        : { kind: 'text', text: words('themes.none') },
    ],
  }
}

export function placesSection({ partners }: Dossier, { words, language, nameOf, listed }: Speech): Section {
  const { compare } = new Intl.Collator(localeOf[language])
  const located = partners.flatMap(({ country }, member) => (country ? [{ country, member }] : []))
  const countries = [...Map.groupBy(located, (it) => it.country)]
    .map(([country, those]) => ({ name: countryName(country, language), those: those.map((it) => nameOf(it.member)) }))
    .sort((a, b) => compare(a.name, b.name))
  const rows = countries.map(({ name, those }): Cell[] => [
    { text: name },
    { text: String(those.length), value: those.length },
    { text: listed(those) },
  ])
  const inWords = listed(countries.map(({ name, those }) => `${name} (${those.length})`))
  return {
    id: 'places',
    heading: words('places.title'),
    blocks: [
      { kind: 'map', alt: words('places.alt', { countries: inWords }) },
      {
        kind: 'table',
        columns: [
          { head: words('places.country'), share: 25 },
          { head: words('places.count'), share: 15 },
          { head: words('places.those'), share: 60 },
        ],
        rows,
        naming: 0,
      },
    ],
  }
}
