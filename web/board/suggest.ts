// The question to the API whom to seat: for one chair, or for the whole team.
import { keepPreviousData, queryOptions } from '@tanstack/react-query'
import type { Need } from '../../domain/need.ts'
import type { Preference } from '../../domain/suggest.ts'
import type { ScreenLanguage } from '../../domain/words/language.ts'
import { type Suggestions, suggestPartners } from '../api.ts'
import type { Draft } from '../draft-shape.ts'

export type Suggestion = Suggestions['suggestions'][number]
export type Reason = Suggestion['reasons'][number]

/** Suggestions for a chair, or without one for the team; the former ones stay until the new are there. */
export const suggestionsQuery = (
  draft: Draft,
  { chair, prefer }: { chair: Need | undefined; prefer: Preference },
  limit: number,
  language: ScreenLanguage,
) =>
  queryOptions({
    queryKey: ['suggestions', draft, chair?.id, prefer, limit, language],
    queryFn: ({ signal }) => suggestPartners({ draft, ...(chair && { want: wantOf(chair) }), prefer, limit }, signal),
    placeholderData: keepPreviousData,
  })

const wantOf = ({ as, countries, roles }: Need) => ({ as, country: countries, ...(roles && { role: roles }) })
