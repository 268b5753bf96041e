// An event as its form holds it: all of it text, hours in the time of whoever writes.
import type { EventKind } from '../../domain/event.ts'
import type { Field } from '../../domain/organisation.ts'
import type { Theme } from '../../domain/theme.ts'
import type { EventView } from '../api.ts'
import type { EventInput } from './api.ts'

export type EventForm = {
  kind: EventKind
  title: string
  description: string
  fields: Field[]
  actions: string
  themes: Theme[]
  begins: string
  ends: string
  /** Hours such as 09:30, in the writer's own time. */
  from: string
  until: string
  country: string
  place: string
  online: boolean
  applyBy: string
  organiser: string
  website: string
  cancelled: boolean
}

export const emptyForm: EventForm = {
  ...{ kind: 'contact-seminar', title: '', description: '', fields: [], actions: '', themes: [] },
  ...{ begins: '', ends: '', from: '', until: '', country: '', place: '', online: false },
  ...{ applyBy: '', organiser: '', website: '', cancelled: false },
}

const hourOf = (instant: string | undefined) => {
  if (!instant) return ''
  const at = new Date(instant)
  return [at.getHours(), at.getMinutes()].map((it) => String(it).padStart(2, '0')).join(':')
}

/** A day and an hour as an instant; none where the hour is not told. */
const instantOf = (day: string, hour: string) => {
  const at = hour ? new Date(`${day}T${hour}`) : undefined
  return at && !Number.isNaN(at.getTime()) ? at.toISOString() : null
}

export function formOf(event: EventView): EventForm {
  return {
    ...emptyForm,
    ...event,
    ...{ actions: event.actions.join(', '), from: hourOf(event.beginsAt), until: hourOf(event.endsAt) },
    cancelled: event.cancelled ?? false,
  }
}

/** What the API takes; an event of one day needs its day once. */
export function inputOf(form: EventForm): EventInput {
  const { kind, title, description, fields, themes, begins, country, place, online, applyBy, organiser, website } = form
  const ends = form.ends || begins
  return {
    ...{ kind, title, description, fields, themes, begins, ends },
    actions: form.actions.split(/[,;\s]+/).filter(Boolean),
    beginsAt: instantOf(begins, form.from),
    endsAt: instantOf(ends, form.until),
    ...{ country, place, online, applyBy, organiser, website, cancelled: form.cancelled },
  }
}
