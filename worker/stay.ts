// Reading a planned stay: its shape at the edge, with the rules that no stay can break.
import { z } from 'zod'
import { daysBetween, isPartialDate } from '../domain/date.ts'
import { opportunities, type Stay, senders } from '../domain/stay/stay.ts'
import { countryInput } from './input.ts'

const most = { people: 10_000, days: 3660, countries: 60, groups: 60, age: 120 }

const known = <Schema extends z.ZodType>(schema: Schema) => schema.nullish().transform((value) => value ?? undefined)
const people = z.number().int().min(0).max(most.people)
const age = z.number().int().min(0).max(most.age)

/** A whole day of the calendar. */
export const dayInput = z
  .string()
  .refine((text) => text.length === 10 && isPartialDate(text), 'is not a day: write 2027-05-10')

/** A fact added to the domain does not compile until it can be stated. */
type EveryKeyOf<Known> = Record<keyof Known, z.ZodType>

export const stayInput = z
  .object({
    from: known(dayInput),
    to: known(dayInput),
    days: known(z.number().int().min(1).max(most.days)),
    participants: known(z.number().int().min(1).max(most.people)),
    fewerOpportunities: known(z.enum(opportunities)),
    sending: known(countryInput),
    hosting: known(countryInput),
    learnersFrom: known(z.array(countryInput).max(most.countries)),
    sender: known(z.enum(senders)),
    groups: known(z.array(z.object({ participants: people, leaders: people })).max(most.groups)),
    youngest: known(age),
    oldest: known(age),
  } satisfies EveryKeyOf<Stay>)
  .superRefine((stay, issues) => {
    const refuse = (field: keyof Stay, message: string) => issues.addIssue({ code: 'custom', path: [field], message })
    if (stay.from && stay.to && stay.to < stay.from) refuse('to', `comes before the first day, ${stay.from}`)
    else if (stay.from && stay.to && stay.days !== undefined && daysBetween(stay.from, stay.to) + 1 !== stay.days)
      refuse('days', `is not what lies between ${stay.from} and ${stay.to}`)
    if (stay.youngest !== undefined && stay.oldest !== undefined && stay.oldest < stay.youngest)
      refuse('oldest', `is younger than the youngest, ${stay.youngest}`)
  })
  .meta({ id: 'Stay', description: 'A planned stay; leave out or null what is not known. Numbers of people, nobody.' })
