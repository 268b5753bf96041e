// What advisers told before the call of 2019: the meetings of that winter, and who had done it.
import { Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { cases, meetings } from '../../domain/rules/2019/told.ts'
import { caseWords, meetingTitle, toldBy } from '../../domain/words/told.ts'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { useCallsWords } from './words.ts'

const year = 2019

export function Told() {
  const t = useCallsWords()
  const language = useLanguage()
  return (
    <>
      <section className="calls__list" aria-labelledby="meetings">
        <Heading level={2} data-size="sm" id="meetings">
          {t('told.meetings', { year })}
        </Heading>
        <ul>
          {meetings.map((it) => (
            <li key={it.id}>
              <time dateTime={it.day}>{formatDate(it.day, language)}</time>: {meetingTitle(it, language)}
              <span className="muted">
                {[it.place ?? '', it.online ? t('told.online') : ''].filter(Boolean).join()}
              </span>
            </li>
          ))}
        </ul>
      </section>
      <section className="calls__list" aria-labelledby="cases">
        <Heading level={2} data-size="sm" id="cases">
          {t('told.cases')}
        </Heading>
        {cases.map((it) => (
          <div key={it.id} className="due">
            <Heading level={3} data-size="2xs">
              {caseWords(it, language).title}
            </Heading>
            <p>{caseWords(it, language).text}</p>
            <p className="muted">
              {it.actions.map((id, at) => (
                <span key={id}>
                  {at > 0 ? ', ' : ''}
                  <Link className="ds-link" to="/actions/$id" params={{ id }} search={{ year }}>
                    {id}
                  </Link>
                </span>
              ))}
            </p>
          </div>
        ))}
        <p className="muted">{t('told.source', { source: toldBy(language) })}</p>
      </section>
    </>
  )
}
