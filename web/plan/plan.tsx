// The way back from the deadline on the board: how many days are left, and which step comes when.
import { Button, Checkbox, Heading, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type DatedStep, datePlan, type PlanStep, planLimits, usualPlan } from '../../domain/back-plan.ts'
import { draftDeadline } from '../board/deadline.ts'
import { NextYear } from '../board/next-year.tsx'
import type { Board } from '../board/use-board.ts'
import { saveFile } from '../download.ts'
import { brusselsMoment, daysUntil, formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { notify } from '../notices.ts'
import { usePlanWords } from './words.ts'
import './plan.css'

export function Plan({ board }: { board: Board }) {
  const words = usePlanWords()
  const { t } = useTranslation()
  const language = useLanguage()
  const { draft, judgement, actions } = board
  const { deadline } = draftDeadline(judgement?.call, draft.project.round)
  const now = new Date()
  const plan = draft.plan ?? usualPlan
  const steps = datePlan(plan, deadline?.day, now.toISOString().slice(0, 10))
  const nameOf = ({ step }: DatedStep) => ('step' in step ? words(`step.${step.step}`) : step.name)
  const values = { action: draft.action, year: draft.year }

  const change = (index: number, next: Partial<Pick<PlanStep, 'before' | 'done'>>) =>
    actions.setPlan(plan.map((it, at) => (at === index ? { ...it, ...next } : it)))
  const remove = (index: number) => {
    actions.setPlan(plan.filter((_, at) => at !== index))
    notify(words('removed'), { label: t('notice.undo'), run: actions.undo })
  }
  const save = async () => {
    if (!deadline) return
    const { planCalendar } = await import('./calendar.ts')
    const id = `plan-${values.action}-${values.year}`.toLowerCase()
    const names = { name: words('calendarName', values), deadlineName: words('deadline', values) }
    saveFile(
      new Blob([planCalendar({ id, ...names, deadline, steps }, nameOf)], { type: 'text/calendar' }),
      `${id}.ics`,
    )
  }
  return (
    <section className="plan" aria-labelledby="plan">
      <Heading level={2} data-size="xs" id="plan">
        {words('title')}
      </Heading>
      {deadline ? (
        <p>
          <strong className="plan__left">{countdown()}</strong>{' '}
          <span className="muted">
            {words('until', { day: formatDate(deadline.day, language), time: deadline.time })}
          </span>
        </p>
      ) : (
        <p className="muted">{words('undated', { year: draft.year })}</p>
      )}
      <NextYear board={board} />
      <p className="muted">{words('lead')}</p>
      <ol>
        {steps.map((it) => (
          <Step
            key={`${it.index} ${nameOf(it)}`}
            step={it}
            name={nameOf(it)}
            change={(next) => change(it.index, next)}
            remove={() => remove(it.index)}
          />
        ))}
      </ol>
      <AddStep add={(name) => actions.setPlan([...plan, { name, before: 7 }])} full={plan.length >= planLimits.steps} />
      <div className="buttons">
        {deadline ? (
          <Button variant="secondary" data-size="sm" onClick={save}>
            {words('calendar')}
          </Button>
        ) : null}
        {draft.plan ? (
          <Button variant="tertiary" data-size="sm" onClick={() => actions.setPlan(undefined)}>
            {words('again')}
          </Button>
        ) : null}
      </div>
    </section>
  )

  function countdown() {
    if (!deadline) return ''
    const moment = brusselsMoment(deadline.day, deadline.time)
    const days = daysUntil(moment, now)
    return moment <= now ? words('closed') : days === 0 ? words('today') : words('left', { count: days })
  }
}

type StepProps = {
  step: DatedStep
  name: string
  change: (next: Partial<Pick<PlanStep, 'before' | 'done'>>) => void
  remove: () => void
}

function Step({ step: { step, day, left, standing }, name, change, remove }: StepProps) {
  const words = usePlanWords()
  const language = useLanguage()
  const said =
    left === undefined || step.done
      ? ''
      : left === 0
        ? words('today')
        : left > 0
          ? words('left', { count: left })
          : words('ago', { count: -left })
  return (
    <li className={`plan__step plan__step--${standing}`}>
      <Checkbox
        data-size="sm"
        label={name}
        checked={step.done ?? false}
        onChange={(event) => change({ done: event.target.checked || undefined })}
      />
      <span className="plan__day">
        {day ? <time dateTime={day}>{formatDate(day, language)}</time> : null}
        {said ? <span className="muted"> {said}</span> : null}
        {standing === 'next' ? <strong> {words('next')}</strong> : null}
      </span>
      <DaysBefore name={name} before={step.before} change={(before) => change({ before })} />
      <Button variant="tertiary" data-size="sm" icon aria-label={words('remove', { step: name })} onClick={remove}>
        <span aria-hidden="true">×</span>
      </Button>
    </li>
  )
}

/** Taken over when the field is left: steps stand in the order of their days, and must not jump while one types. */
function DaysBefore({ name, before, change }: { name: string; before: number; change: (before: number) => void }) {
  const words = usePlanWords()
  const [text, setText] = useState<string>()
  const take = () => {
    const days = Math.round(Number(text))
    if (text?.trim() && days >= 0 && days <= planLimits.before && days !== before) change(days)
    setText(undefined)
  }
  return (
    <Textfield
      className="plan__before"
      data-size="sm"
      inputMode="numeric"
      aria-label={words('before', { step: name })}
      suffix={words('beforeUnit')}
      value={text ?? before}
      onChange={(event) => setText(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  )
}

function AddStep({ add, full }: { add: (name: string) => void; full: boolean }) {
  const words = usePlanWords()
  const [name, setName] = useState('')
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (name.trim() === '') return
    add(name.trim())
    setName('')
  }
  return (
    <form className="plan__add" onSubmit={submit}>
      <Textfield
        data-size="sm"
        label={words('add')}
        maxLength={planLimits.name}
        value={name}
        onChange={(event) => setName(event.target.value)}
      />
      <Button type="submit" variant="secondary" data-size="sm" disabled={full}>
        {words('addGo')}
      </Button>
    </form>
  )
}
