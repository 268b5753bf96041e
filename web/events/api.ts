// The events' questions to the API, with the keys under which their answers are kept.
import { queryOptions } from '@tanstack/react-query'
import type { InferRequestType, InferResponseType } from 'hono/client'
import * as z from 'zod/mini'
import type { ScreenLanguage } from '../../domain/words/language.ts'
import { api, Failure, listEvents, read, readEvent, type Suggestions } from '../api.ts'
import type { Draft } from '../draft-shape.ts'
import { recall, remember } from '../memory.ts'
import type { EventsSearch } from './search.ts'

const { events, organisations, operator } = api
const visits = organisations[':id'].events[':event']
const visitOf = (id: string, event: string) => ({ id: encodeURIComponent(id), event: encodeURIComponent(event) })

export type Goer = InferResponseType<(typeof events)[':id']['going']['$get'], 200>['goers'][number]
export type VersionedEvent = InferResponseType<(typeof operator.events)[':id']['$get'], 200>
export type EventInput = InferRequestType<typeof operator.events.$post>['json']

export const eventsQuery = (search: EventsSearch) =>
  queryOptions({ queryKey: ['events', search], queryFn: ({ signal }) => listEvents(search, signal) })

export const eventQuery = (id: string) =>
  queryOptions({ queryKey: ['event', id], queryFn: ({ signal }) => readEvent(id, signal) })

export const goersQuery = (id: string) =>
  queryOptions({
    queryKey: ['event', id, 'going'],
    queryFn: async ({ signal }) =>
      (await read(events[':id'].going.$get({ param: { id: encodeURIComponent(id) } }, { init: { signal } }), signal))
        .goers,
  })

export const goTo = (id: string, event: string) => read(visits.$put({ param: visitOf(id, event) }))
export const stayAway = (id: string, event: string) => read(visits.$delete({ param: visitOf(id, event) }))

/** Whom to meet, as it was last read, for whom: an organisation, or the action of a draft. */
export type KeptMeeting = { name: string; action?: string; suggestions: Suggestions['suggestions'] }

const meetingKey = (event: string) => `meet.${event}`
const keptMeeting = z.object({ name: z.string(), action: z.optional(z.string()), suggestions: z.array(z.any()) })

/** What this browser remembers of whom to meet at an event. */
export function recallMeeting(event: string): KeptMeeting | undefined {
  try {
    const read = keptMeeting.safeParse(JSON.parse(recall(meetingKey(event)) ?? ''))
    return read.success ? read.data : undefined
  } catch {
    return undefined
  }
}

/** Whom an organisation should meet; without a network, whom it should have met when there was one. */
export const meetQuery = (
  event: string,
  organisation: { id: string; name: string } | undefined,
  draft: Omit<Draft, 'plan' | 'readiness'> | undefined,
  language: ScreenLanguage,
) =>
  queryOptions({
    queryKey: ['event', event, 'meet', organisation?.id, draft, language],
    queryFn: async ({ signal }): Promise<KeptMeeting> => {
      const { id = '', name = '' } = organisation ?? {}
      try {
        const asked = visits.meet.$post({ param: visitOf(id, event), json: { draft } }, { init: { signal } })
        const { suggestions } = await read(asked, signal)
        const found = { name, ...(draft && { action: draft.action }), suggestions }
        remember(meetingKey(event), JSON.stringify(found))
        return found
      } catch (error) {
        const kept = error instanceof Failure && error.status === 0 ? recallMeeting(event) : undefined
        if (kept) return kept
        throw error
      }
    },
  })

// A form is filled from it once: it must be as it is now.
export const editedEventQuery = (id: string) =>
  queryOptions({
    queryKey: ['operator', 'event', id],
    queryFn: () => read(operator.events[':id'].$get({ param: { id: encodeURIComponent(id) } })),
    staleTime: 0,
    gcTime: 0,
  })

export const enterEvent = (json: EventInput): Promise<VersionedEvent> => read(operator.events.$post({ json }))
export const changeEvent = (id: string, version: number, event: EventInput): Promise<VersionedEvent> =>
  read(operator.events[':id'].$put({ param: { id: encodeURIComponent(id) }, json: { version, event } }))
