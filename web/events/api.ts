// The events' questions to the API, with the keys under which their answers are kept.
import { queryOptions } from '@tanstack/react-query'
import { listEvents, readEvent } from '../api.ts'
import type { EventsSearch } from './search.ts'

export const eventsQuery = (search: EventsSearch) =>
  queryOptions({ queryKey: ['events', search], queryFn: ({ signal }) => listEvents(search, signal) })

export const eventQuery = (id: string) =>
  queryOptions({ queryKey: ['event', id], queryFn: ({ signal }) => readEvent(id, signal) })
