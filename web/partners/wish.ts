// A partner request as texts of a form, and back as the API takes it.
import { caps } from '../../domain/partner-request.ts'
import type { OwnPartnerRequest, Wish } from './api.ts'

export const textKeys = [
  'title',
  'aims',
  'targetGroup',
  'tasks',
  'action',
  'begins',
  'ends',
  'applyBy',
  'replyBy',
] as const
export type WishForm = Record<(typeof textKeys)[number] | 'cap', string> & Lists
type Lists = Pick<OwnPartnerRequest, 'themes' | 'countries' | 'types' | 'roles'>

export function formOfWish(it: OwnPartnerRequest): WishForm {
  const texts = Object.fromEntries(textKeys.map((key) => [key, it[key] ?? ''])) as Record<
    (typeof textKeys)[number],
    string
  >
  const { themes, countries, types, roles } = it
  return { ...texts, themes, countries, types, roles, cap: String(it.cap) }
}

export function wishOf(form: WishForm): Wish {
  const cap = Number(form.cap)
  const texts = Object.fromEntries(textKeys.map((key) => [key, form[key].trim()]))
  const { themes, countries, types, roles } = form
  return { ...texts, themes, countries, types, roles, cap: Number.isInteger(cap) ? cap : caps.usual } as Wish
}
