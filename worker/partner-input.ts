// What people write of a partner request, checked at the edge; a draft may lack much.
import { z } from 'zod'
import { isPartialDate } from '../domain/date.ts'
import { caps } from '../domain/partner-request.ts'
import { countryInput, partialDateInput, roleInput, textInput, themeInput, typeInput } from './input.ts'

const most = { title: 120, aims: 4000, targetGroup: 1000, tasks: 3000, list: 40 }

const listOf = <Item extends z.ZodType>(item: Item) =>
  z
    .array(item)
    .max(most.list)
    .nullish()
    .transform((list) => [...new Set(list ?? [])] as z.output<Item>[])

/** What is emptied is unset. */
const orNothing = <Item extends z.ZodType<string>>(item: Item) =>
  z.preprocess((value) => (value === '' ? undefined : value), item.nullish()).transform((it) => it || undefined)

const wholeDay = z.string().refine((it) => it.length === 10 && isPartialDate(it), 'is not a day: write 2026-05-31')

export const partnerWishInput = z
  .object({
    title: textInput(3, most.title),
    action: orNothing(z.string().trim().toUpperCase().max(40)),
    themes: listOf(themeInput),
    aims: textInput(0, most.aims),
    targetGroup: orNothing(textInput(0, most.targetGroup)),
    tasks: orNothing(textInput(0, most.tasks)),
    begins: orNothing(partialDateInput),
    ends: orNothing(partialDateInput),
    countries: listOf(countryInput),
    types: listOf(typeInput),
    roles: listOf(roleInput),
    applyBy: orNothing(wholeDay),
    replyBy: z
      .union([z.literal(''), wholeDay])
      .nullish()
      .transform((it) => it ?? ''),
    cap: z
      .number()
      .int()
      .min(caps.least)
      .max(caps.most)
      .nullish()
      .transform((it) => it ?? caps.usual),
  })
  .meta({ id: 'PartnerWish', description: 'An empty list asks for any; a draft may lack what publishing needs' })
