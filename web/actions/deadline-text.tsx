// A deadline: Brussels time, the reader's own if it differs, and the days that are left.
import { useTranslation } from 'react-i18next'
import type { ActionEntry } from '../api.ts'
import { brusselsMoment, daysUntil, formatDate } from '../format.ts'
import { localeOf, useLanguage } from '../language.ts'

type Props = { deadline: ActionEntry['deadlines'][number]; now?: Date }

export function DeadlineText({ deadline, now = new Date() }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const moment = brusselsMoment(deadline.day, deadline.time)
  const days = daysUntil(moment, now)
  const here = new Intl.DateTimeFormat(localeOf[language], { hour: '2-digit', minute: '2-digit' }).format(moment)
  const left =
    moment <= now ? t('deadline.passed') : days === 0 ? t('deadline.today') : t('deadline.left', { count: days })
  return (
    <span className="deadline">
      <time dateTime={moment.toISOString()}>
        {t('deadline.brussels', { day: formatDate(deadline.day, language), time: deadline.time })}
      </time>
      <span className="muted">
        {here === deadline.time ? '' : ` (${t('deadline.yours', { time: here })})`} {left}
        {deadline.optional ? `; ${t('deadline.optional')}` : ''}
      </span>
    </span>
  )
}
