// Deadlines as a list: the moment with the days that are left, and below it the actions that close then.
import { Heading, Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { variantLabel } from '../../domain/words/labels.ts'
import { DeadlineText } from '../actions/deadline-text.tsx'
import { brusselsMoment } from '../format.ts'
import { useLanguage } from '../language.ts'
import { ActionLinks } from './action-links.tsx'
import type { Dated, DatedCall } from './dated.ts'
import { useCallsWords } from './words.ts'

type Props = { dates: readonly Dated[]; year: number; isPointer: boolean; now: Date }

export function List({ dates, year, isPointer, now }: Props) {
  const t = useCallsWords()
  const ahead = dates.filter(({ deadline }) => brusselsMoment(deadline.day, deadline.time) > now)
  const passed = dates.filter((it) => !ahead.includes(it))
  const heading = t(isPointer ? 'listBefore' : 'list', { year })
  return (
    <section className="calls__list" aria-label={heading}>
      <Heading level={2} data-size="sm">
        {heading}
      </Heading>
      {[...ahead, ...passed].map((it) => (
        <div key={it.id} id={it.id} className={passed.includes(it) ? 'due due--passed' : 'due'}>
          <Heading level={3} data-size="2xs">
            <DeadlineText deadline={{ ...it.deadline, optional: undefined }} now={now} />
            {it.deadline.optional ? (
              <Tag data-size="sm" data-color="cloudberry" title={t('optionalText')}>
                {t('optional')}
              </Tag>
            ) : null}
          </Heading>
          {it.deadline.optional ? <p className="muted">{t('optionalText')}.</p> : null}
          <ul>
            {it.calls.map((call) => (
              <Due key={call.agenda.action.id} call={call} year={year} />
            ))}
          </ul>
        </div>
      ))}
    </section>
  )
}

function Due({ call: { agenda, deadline }, year }: { call: DatedCall; year: number }) {
  const t = useCallsWords()
  const language = useLanguage()
  const { action } = agenda
  const confidence = deadline.confidence ?? action.confidence
  const notes = [
    t(action.managedBy === 'EACEA' ? 'eacea' : 'agency'),
    deadline.variant && t('forVariant', { variant: variantLabel(deadline.variant, language) }),
    confidence === 'V' ? '' : t(`confidence.${confidence}`),
  ].filter(Boolean)
  return (
    <li>
      <span className="due__action">
        <ActionLinks action={action} year={year} />
        <span className="muted">{notes.join(' · ')}</span>
      </span>
      <Link
        className="ds-link due__only"
        to="/calls"
        search={{ year: agenda.year, action: action.id }}
        hash="subscribe"
      >
        <span className="visually-hidden">{t('subscribe.action', { action: action.id })}</span>
        <span aria-hidden="true">{t('subscribe.short')}</span>
      </Link>
    </li>
  )
}
