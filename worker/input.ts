// What the API takes in: values of the domain's closed lists as people write them, checked at the edge.
import { z } from 'zod'
import { parseCountry } from '../domain/country.ts'
import { isPartialDate } from '../domain/date.ts'
import { fold } from '../domain/fold.ts'
import { familyOf, fields, languages } from '../domain/organisation.ts'
import { reportReasons } from '../domain/request.ts'
import { parseTheme, themes } from '../domain/theme.ts'
import { parseType, roles } from '../domain/type.ts'
import { themeLabel } from '../domain/words/labels.ts'
import { screenLanguages } from '../domain/words/language.ts'

type Parse<Value> = (text: string) => Value | undefined

/** Text that a parser of the domain understands; `what` names it in the error. */
const read = <Value>(parse: Parse<Value>, what: string, example: string) =>
  z
    .string()
    .max(200)
    .transform((text, issues) => {
      const value = parse(text)
      if (value !== undefined) return value
      issues.addIssue({ code: 'custom', message: `“${text.slice(0, 60)}” is not ${what}, such as ${example}` })
      return z.NEVER
    })

const themesByLabel = new Map(
  themes.flatMap((theme) => screenLanguages.map((language) => [fold(themeLabel(theme, language)), theme] as const)),
)

/** An organisation's id; half a letter in it would be an error of the wire to a libSQL server. */
export const idInput = z
  .string()
  .min(1)
  .max(200)
  .transform((id) => id.toWellFormed())

/** What somebody writes to somebody else: lines of text, without signs that nobody sees. */
export const textInput = (least: number, most: number) =>
  z
    .string()
    .max(most * 2)
    .transform((it) =>
      it
        .toWellFormed()
        .replace(/[^\P{Cc}\n\t]+/gu, '')
        .trim(),
    )
    .pipe(
      z
        .string()
        .min(least, least > 1 ? `needs ${least} characters or more` : 'is needed')
        .max(most),
    )

/** A name as it may stand in a mail to somebody else: one line, and no link in it. */
export const nameInput = (most: number, least = 1) =>
  textInput(least, most).refine(
    (it) => !/[\n\t\p{Zl}\p{Zp}]|:\/\//u.test(it),
    'is a name, in one line and without links',
  )

/** A mail address, by which an account is known: in small letters. */
export const emailInput = z
  .email('is not a mail address')
  .max(200)
  .transform((it) => it.toLowerCase())

export const countryInput = read(parseCountry, 'a country the programme knows', 'NO (ISO 3166 alpha-2)')
export const typeInput = read(parseType, 'an organisation type', 'EPLUS-EDU-VOC-SEC or its official label')
export const themeInput = read((text) => parseTheme(text) ?? themesByLabel.get(fold(text)), 'a theme', themes[0])
export const roleInput = z.enum(roles)
export const fieldInput = z.enum(fields)
export const languageInput = read(
  (text) =>
    languages.find((it) => it === text.trim().toLowerCase() || (text.trim().toLowerCase() === 'nb' && it === 'no')),
  'a language',
  'en (ISO 639-1)',
)

const notADate = 'is not a date: write 2019, 2019-08 or 2019-08-15'

/** A date, in part or whole; a year may come as a number. */
export const partialDateInput = z
  .union([z.string(), z.number().transform(String)], notADate)
  .refine(isPartialDate, notADate)

/** Applications per action family; field variants are added to their family. */
export const applicationsInput = z
  .record(z.string().max(40), z.number().int().min(0).max(10_000))
  .transform((stated) => {
    const families: Record<string, number> = Object.create(null)
    for (const [action, count] of Object.entries(stated)) {
      const family = familyOf(action.trim().toUpperCase())
      families[family] = (families[family] ?? 0) + count
    }
    return { ...families }
  })

/** What somebody tells the operators of what they report. */
export const reportInput = z.object({ reason: z.enum(reportReasons), note: textInput(0, 1000).optional() })

/** One value or several: `?country=NO&country=FI`, `"NO"` or `["NO", "FI"]`. */
export const several = <Item extends z.ZodType>(item: Item, most = 50) =>
  z.preprocess(
    (value) => (value === undefined || Array.isArray(value) ? value : [value]),
    z.array(item).max(most).optional(),
  )

/** A whole number in a query string. */
export const numberInQuery = (least: number, most: number) =>
  z
    .string()
    .regex(/^-?\d{1,15}$/, 'is not a whole number')
    .transform(Number)
    .pipe(z.number().min(least).max(most))

const share = z
  .number()
  .min(0)
  .max(1)
  .nullish()
  .transform((it) => it ?? 0.5)

/** What a person prefers in teams, each from 0 to 1; in the middle where nothing is said. */
export const preferInput = z
  .object({ novelty: share, newcomers: share, spread: share })
  .nullish()
  .transform((it) => it ?? { novelty: 0.5, newcomers: 0.5, spread: 0.5 })

const degrees = /^(-?\d{1,2}(?:\.\d{1,12})?),(-?\d{1,3}(?:\.\d{1,12})?)$/

/** A place as `60.39,5.32`: degrees north and degrees east. */
export const pointInput = read(
  (text) => {
    const [, latitude, longitude] = (degrees.exec(text.replaceAll(' ', '')) ?? []).map(Number)
    if (latitude === undefined || longitude === undefined) return undefined
    return Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180 ? { latitude, longitude } : undefined
  },
  'a place',
  '60.39,5.32 (degrees north, degrees east)',
)
