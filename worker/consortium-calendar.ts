// The calendar of a shared consortium: its deadline as a moment, the open steps of its plan as whole days.
import type { KeptConsortium } from '../db/consortia.ts'
import { datePlan, usualPlan } from '../domain/back-plan.ts'
import { brusselsInstant } from '../domain/brussels.ts'
import { startOf } from '../domain/date.ts'
import { findCall, statedDeadlineOf } from '../domain/rules/guides.ts'
import { sayDeadline } from '../domain/words/agenda.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { sayStep } from '../domain/words/plan.ts'
import { type Entry, writeCalendar } from './calendar.ts'

type Reader = { language: ScreenLanguage; today: string; origin: string }

/** Without a deadline that somebody has announced there is no day to tell: the calendar is empty then. */
export function calendarOf(kept: KeptConsortium, { language, today, origin }: Reader): string {
  const { id, name, action, year, project } = kept
  const call = findCall(action, year)
  const deadline = call && (statedDeadlineOf(call, project.project.round ?? 1) ?? statedDeadlineOf(call, 1))
  const to = `${origin}/consortia/${id}`
  const steps = datePlan(project.plan ?? usualPlan, deadline?.day, today).flatMap(({ day, step, index }): Entry[] =>
    day === undefined || step.done
      ? []
      : [
          {
            id: `consortium-${id}-${'step' in step ? step.step : `own-${index}`}`,
            title: `${sayStep(step, language)} (${name})`,
            ...{ text: name, start: new Date(startOf(day)), allDay: true, to },
          },
        ],
  )
  const end: Entry[] = deadline
    ? [
        {
          id: `consortium-${id}-deadline`,
          title: sayDeadline(action, name, language),
          ...{ text: name, start: new Date(brusselsInstant(deadline.day, deadline.time)), to },
        },
      ]
    : []
  return writeCalendar(name, language, [...steps, ...end], today)
}
