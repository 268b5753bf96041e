// Taking the deadlines along: subscribing with one's own calendar, or as a file, a table, data.
import { Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Field } from '../../domain/organisation.ts'
import { FollowButton } from '../follows/follow-button.tsx'
import { useLanguage } from '../language.ts'
import { notify } from '../notices.ts'
import { writeSearch } from '../search-params.ts'
import { useCallsWords } from './words.ts'

type Props = { year: number; field?: Field; action?: string }

export function Subscribe({ year, field, action }: Props) {
  const t = useCallsWords()
  const language = useLanguage()
  const [refused, setRefused] = useState(false)
  const feed = `/api/calls.ics${writeSearch({ field, action, language })}`
  const address = `${location.origin}${feed}`
  const ofYear = writeSearch({ year, field, action })
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(address)
      notify(t('subscribe.copied'))
    } catch {
      setRefused(true)
    }
  }
  return (
    <section className="subscribe" aria-labelledby="subscribe">
      <Heading level={2} data-size="xs" id="subscribe">
        {action ? t('subscribe.action', { action }) : t('subscribe.title')}
      </Heading>
      <p>{t('subscribe.text')}</p>
      <div className="buttons">
        <Button asChild data-size="sm">
          <a href={address.replace(/^https?/, 'webcal')}>{t('subscribe.go')}</a>
        </Button>
        <Button variant="secondary" data-size="sm" onClick={copy}>
          {t('subscribe.copy')}
        </Button>
        {action ? <FollowButton kind="call" subject={action} /> : null}
      </div>
      {refused ? (
        <Textfield
          readOnly
          data-size="sm"
          label={t('subscribe.yourself')}
          value={address}
          onFocus={(event) => event.currentTarget.select()}
        />
      ) : null}
      <p className="subscribe__ways">
        <a className="ds-link" href={feed} download="deadlines.ics">
          {t('subscribe.file')}
        </a>
        <a className="ds-link" href={`/api/calls.csv${ofYear}`}>
          {t('subscribe.table')}
        </a>
        <a className="ds-link" href={`/api/calls${ofYear}`}>
          {t('subscribe.data')}
        </a>
      </p>
      <p className="subscribe__ways">
        <Link className="ds-link" to="/events">
          {t('events')}
        </Link>
        <Link className="ds-link" to="/statistics">
          {t('statistics')}
        </Link>
      </p>
    </section>
  )
}
