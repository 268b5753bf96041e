// When an action can be applied for: its rounds, or that nobody has said so yet.
import { useTranslation } from 'react-i18next'
import type { ActionEntry } from '../api.ts'
import { brusselsMoment, formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { DeadlineText } from './deadline-text.tsx'

type Props = { action: ActionEntry; brief?: boolean }

/** Of a year without a guide of its own the dates are another year's: they are shown as that. */
export function Deadlines({ action, brief }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { deadlines, year, provisional } = action
  const dayOf = (day: string) => formatDate(day, language)
  if (deadlines.length === 0) return t('action.noDeadline')
  const ofAnotherYear = provisional && !deadlines.some(({ day }) => day.startsWith(String(year)))
  if (ofAnotherYear && brief) return <span className="muted">{t('action.noDeadline')}</span>
  if (ofAnotherYear)
    return (
      <span className="muted">
        {t('action.deadlineElsewhere', { year, days: deadlines.map(({ day }) => dayOf(day)).join(', ') })}
      </span>
    )
  return (
    <ul className="deadlines">
      {deadlines.map((deadline) => (
        <li key={`${deadline.round} ${deadline.day}`}>
          {deadlines.length > 1 && !brief ? `${t('deadline.round', { round: deadline.round })}: ` : ''}
          {brief ? <Day deadline={deadline} /> : <DeadlineText deadline={deadline} />}
        </li>
      ))}
    </ul>
  )
}

function Day({ deadline: { day, time } }: { deadline: ActionEntry['deadlines'][number] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const passed = brusselsMoment(day, time) <= new Date()
  if (!passed) return <time dateTime={day}>{formatDate(day, language)}</time>
  return (
    <span className="muted">
      <time dateTime={day}>{formatDate(day, language)}</time> ({t('deadline.passed')})
    </span>
  )
}
