// Towns, regions, countries and websites as registers write them, read as far as that is certain.
import { type Country, countries, parseCountry } from '../../domain/country.ts'
import { fold } from '../../domain/fold.ts'

const small = new Set(
  'an am auf bei bis de del dei della der des di do du el en et i im in la las le les lo los na nad of on og pod sur the und upon van von y'.split(
    ' ',
  ),
)

/** Writes a place given in capitals with capitals only where words begin; other spellings stay as they are. */
export function titleCase(place: string): string {
  if (place !== place.toUpperCase() || !/\p{L}{3}/u.test(place)) return place
  return place
    .toLowerCase()
    .replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at: number) =>
      at > 0 && small.has(word) ? word : word.charAt(0).toUpperCase() + word.slice(1),
    )
}

const blank = new Set(['', 'na', 'n a', 'none', 'no', 'nil', 'null', 'unknown', 'not applicable', 'x', 'xx'])

const longestBlank = 16

/** Is this what people type when they have nothing to say (`N/A`, `-`)? */
export const saysNothing = (text: string) => text === '' || (text.length <= longestBlank && blank.has(fold(text)))

const isPostcode = (part: string) =>
  part.length <= 12 &&
  /\d/.test(part) &&
  /^[\p{L}]{0,4}[-\s]?[\p{L}\d][\p{L}\d\s-]*$/u.test(part) &&
  part.split(/[\s-]+/).every((word) => /\d/.test(word) || word.length <= 3)

/**
 * The town of an address: what follows the postcode, or the last part.
 * @returns undefined where the address does not clearly name one.
 */
export function townOf(address: string): string | undefined {
  const parts = address
    .split(/,|\n|\s{2,}/)
    .map((part) => part.trim())
    .filter(Boolean)
  const postcode = parts.findLastIndex((part, at) => at > 0 && isPostcode(part))
  const last = postcode > 0 && postcode < parts.length - 1 ? parts[postcode + 1] : parts.at(-1)
  const town = last
    ?.replace(/^(?:\p{L}{1,3}-)?(?:[\p{L}\d-]*\d[\p{L}\d-]*\s+)+/u, '')
    .replace(/\s+cedex.*$/iu, '')
    .trim()
  if (!town || saysNothing(town) || /\d/.test(town) || town.length < 2 || town.length > 60) return undefined
  return parts.length > 1 || town !== last ? titleCase(town) : undefined
}

/** A region's name. Regions that are only the rest of a country (`Extra-Regio`) say nothing. */
export function regionOf(text: string): string | undefined {
  const region = text.trim()
  return saysNothing(region) || /extra-regio/i.test(region) ? undefined : titleCase(region)
}

const english = new Intl.DisplayNames(['en'], { type: 'region' })
const byName = new Map(countries.map((country) => [fold(english.of(country) ?? country), country]))

/** Reads a country from its code (`EL` and `UK` included) or its English name. */
export function readCountry(text: string): Country | undefined {
  return parseCountry(text) ?? byName.get(fold(text).replace(/^the /, ''))
}

/** Splits `Trafo, Hungary` where the source has no other word on the country. */
export function splitCountry(name: string): { name: string; country: Country } | undefined {
  const comma = name.lastIndexOf(',')
  const country = comma > 0 ? byName.get(fold(name.slice(comma + 1)).replace(/^the /, '')) : undefined
  return country ? { name: name.slice(0, comma).trim(), country } : undefined
}

/** A website as a link. @returns undefined if it is none. */
export function websiteOf(text: string): string | undefined {
  const [first = ''] = text.trim().split(/[\s;]|,\s/)
  if (saysNothing(first) || first.includes('@')) return undefined
  const address = /^https?:\/\//i.test(first) ? first : `http://${first.replace(/^[a-z]+:\/*/i, '')}`
  return URL.canParse(address) && new URL(address).hostname.includes('.') ? address : undefined
}

/** Platforms where many organisations have a page under one host. */
const platforms =
  /^(?:(?:[a-z]{2}-[a-z]{2}|m|web)\.)?(?:facebook|fb|instagram|linkedin|twitter|x|youtube|google|sites\.google|wikipedia|wordpress|blogspot|weebly|wix|jimdo|webnode|etwinning|ec\.europa|europa)\.[a-z.]+$/

/** The host that a website shares with nobody else, in one spelling; undefined for pages on a platform. */
export function hostOf(website: string): string | undefined {
  const host = new URL(website).hostname
    .toLowerCase()
    .replace(/^www\d?\./, '')
    .replace(/\.$/, '')
  return platforms.test(host) ? undefined : host
}
