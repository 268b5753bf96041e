// One partner request in a list: what it is about, whom it wants, until when, and why it fits.
import { Heading, Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { countryName, themeLabel } from '../../domain/words/labels.ts'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import type { PartnerRequest } from './api.ts'
import { FitReasons } from './fit.tsx'
import { usePartnersWords } from './words.ts'

type Props = { request: PartnerRequest; children?: ReactNode }

export function PartnerCard({ request, children }: Props) {
  const words = usePartnersWords()
  const language = useLanguage()
  const { id, title, organisation, themes, countries, fit, standing, replyBy, sample, action } = request
  const from = countries.map((it) => countryName(it, language))
  const list = new Intl.ListFormat(language, { type: 'disjunction' })
  return (
    <article className="partners__card" aria-labelledby={`title-${id}`}>
      <div className="partners__head">
        <Heading level={2} data-size="xs" id={`title-${id}`}>
          {standing === 'draft' ? (
            title
          ) : (
            <Link className="ds-link" to="/partner-requests/$id" params={{ id }}>
              {title}
            </Link>
          )}
        </Heading>
        <Marks standing={standing} sample={sample} />
      </div>
      <p className="muted">
        {`${displayName(organisation)} · ${countryName(organisation.country, language)}`}
        {action ? ` · ${action}` : ''}
      </p>
      <p className="partners__short">{request.aims}</p>
      <p>
        <span className="partners__label">{words('one.countries')}</span>{' '}
        {from.length > 0 ? list.format(from) : words('one.anyCountry')}
        {themes.length > 0 ? ` · ${themes.map((it) => themeLabel(it, language)).join(', ')}` : ''}
      </p>
      {fit ? <FitReasons fit={fit} /> : null}
      {standing === 'open' ? (
        <p>
          <span className="partners__label">{words('one.replyBy')}</span>{' '}
          <time dateTime={replyBy}>{formatDate(replyBy, language)}</time>
          <span className="muted">{` · ${words('one.left', { count: request.left })}`}</span>
        </p>
      ) : null}
      {children}
    </article>
  )
}

/** How it stands, unless it is simply open; and whether it is invented. */
export function Marks({ standing, sample }: Pick<PartnerRequest, 'standing' | 'sample'>) {
  const words = usePartnersWords()
  return (
    <>
      {standing === 'open' ? null : (
        <Tag data-size="sm" data-color="neutral">
          {words(`standings.${standing}`)}
        </Tag>
      )}
      {sample ? (
        <Tag data-size="sm" data-color="cloudberry">
          {words('one.sample')}
        </Tag>
      ) : null}
    </>
  )
}
