// The plan as a calendar file: its open steps as whole days, the deadline as a moment. Made in the browser, where the
// draft lives.
import ical from 'ical-generator'
import type { DatedStep } from '../../domain/back-plan.ts'
import type { Deadline } from '../../domain/programme.ts'
import { brusselsMoment } from '../format.ts'

type Plan = { id: string; name: string; deadlineName: string; deadline: Deadline; steps: readonly DatedStep[] }

/** @param nameOf what a step is called */
export function planCalendar(plan: Plan, nameOf: (step: DatedStep) => string): string {
  const calendar = ical({ name: plan.name, prodId: { company: 'Medspiller', product: 'plan' } })
  for (const it of plan.steps) {
    if (!it.day || it.step.done) continue
    calendar.createEvent({
      id: `${plan.id}-${'step' in it.step ? it.step.step : `own-${it.index}`}@medspiller`,
      summary: `${nameOf(it)} (${plan.name})`,
      start: new Date(it.day),
      end: null,
      allDay: true,
    })
  }
  const { day, time } = plan.deadline
  calendar.createEvent({
    id: `${plan.id}-deadline@medspiller`,
    summary: plan.deadlineName,
    start: brusselsMoment(day, time),
    end: null,
  })
  return `${calendar.toString()}\r\n`
}
