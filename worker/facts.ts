// What an organisation's people may say of it, checked at the edge; null takes a fact back.
import { z } from 'zod'
import { fields, isOid, isPic, type Organisation } from '../domain/organisation.ts'
import { fieldInput, languageInput, nameInput, partialDateInput, roleInput, themeInput, typeInput } from './input.ts'

const most = { name: 200, place: 100, text: 4000, list: 30 }

/** Text of people: control characters and half letters are no text. */
const text = (length: number) =>
  z
    .string()
    .max(length)
    .transform((it) =>
      it
        .toWellFormed()
        .replace(/\r\n?/g, '\n')
        .replace(/[^\P{Cc}\n\t]/gu, '')
        .trim(),
    )
const words = (length: number) => text(length).transform((it) => it || null)
const listOf = <Item extends z.ZodType>(item: Item) => z.array(item).max(most.list)

const website = z
  .string()
  .trim()
  .max(300)
  .transform((it) => (it && !/^[a-z][a-z0-9+.-]*:/i.test(it) ? `https://${it}` : it))
  .refine((it) => it === '' || (/^https?:\/\/[^/@]+\.[^/@.]+/i.test(it) && URL.canParse(it)), 'is not a web address')
  .transform((it) => it || null)

const number = (is: (it: string) => boolean, what: string) =>
  z
    .string()
    .trim()
    .toUpperCase()
    .refine((it) => it === '' || is(it), what)
    .transform((it) => it || null)

export const organisationNameInput = nameInput(most.name, 2)

/** Facts that the people of an organisation may state, each absent (unchanged), null (taken back) or its value. */
export const statedFacts = z
  .object({
    name: organisationNameInput,
    region: words(most.place).nullable(),
    town: words(most.place).nullable(),
    type: typeInput.nullable(),
    roles: listOf(roleInput).nullable(),
    themes: listOf(themeInput),
    languages: listOf(languageInput),
    description: words(most.text).nullable(),
    website: website.nullable(),
    oid: number(isOid, 'is not an OID: the letter E and eight digits').nullable(),
    pic: number(isPic, 'is not a PIC: nine digits').nullable(),
    established: partialDateInput.nullable(),
    accredited: listOf(fieldInput).nullable(),
    offers: words(most.text).nullable(),
    seeks: words(most.text).nullable(),
    actions: listOf(z.string().trim().toUpperCase().max(40)),
  })
  .partial()
  .meta({ id: 'StatedFacts', description: `Accredited fields: ${fields.join(', ')}. null takes a fact back.` })

export type StatedFacts = z.infer<typeof statedFacts>

/**
 * An organisation as its people now have it. Saying anything is also to confirm the rest.
 * @returns with it the day on which each fact was stated
 */
export function stateFacts(
  organisation: Organisation,
  said: StatedFacts,
  before: Record<string, string>,
  today: string,
): { organisation: Organisation; facts: Record<string, string> } {
  const days = { ...before }
  const now: Record<string, unknown> = { ...organisation, lastConfirmed: today }
  for (const [fact, value] of Object.entries(said)) {
    if (value === undefined || isSame(value, organisation[fact as keyof Organisation])) continue
    if (value === null) delete now[fact]
    else now[fact] = value
    days[fact] = today
  }
  return { organisation: now as Organisation, facts: days }
}

const isSame = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null)
