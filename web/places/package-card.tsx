// One package beside others: how many and when, where its hosts lie to one another, who they are, and why.
import { Heading, Tag } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { Bars } from '../components/bars.tsx'
import { formatDate, formatNumber } from '../format.ts'
import { useLanguage } from '../language.ts'
import type { Needs, Package } from './api.ts'
import { Sketch } from './sketch.tsx'
import { usePlacesWords } from './words.ts'
import './packages.css'

type Props = { it: Package; number: number; needs: Needs; children: ReactNode }

const letterOf = (at: number) => String.fromCharCode(65 + (at % 26))

export function PackageCard({ it, number, needs, children }: Props) {
  const words = usePlacesWords()
  const { t } = useTranslation()
  const language = useLanguage()
  const dates = { from: formatDate(it.from, language), to: formatDate(it.to, language) }
  const centre = it.shares.find(({ place }) => place.id === it.centre)?.place ?? it.shares[0]?.place
  const reach = needs.reach ?? 40
  const points = (value: number) => formatNumber(Math.round(value * 10) / 10, language)
  return (
    <article className="package" aria-labelledby={`package-${number}`}>
      <Heading level={3} data-size="xs" id={`package-${number}`}>
        {words('group.package', { number })}
      </Heading>
      <p>
        <strong>{useSize(it, needs.learners)}</strong>
        <br />
        {it.movedDays > 0 ? words('group.moved', { count: it.movedDays, ...dates }) : words('group.dates', dates)}
      </p>
      {centre && it.shares.length > 1 ? (
        <Sketch
          hosts={it.shares.map(({ place }, at) => ({ ...place, letter: letterOf(at) }))}
          centre={centre}
          reach={reach}
          label={words('group.sketch', { number })}
          told={words('group.sketchReach', { km: reach })}
          kilometres={(count) => words('group.kilometres', { count })}
        />
      ) : (
        <span />
      )}
      <ul className="package__hosts" aria-label={words('group.hostsLabel')}>
        {it.shares.map(({ place, learners, kilometres, questions }, at) => (
          <li key={place.id}>
            <span className="package__letter" aria-hidden="true">
              {letterOf(at)}
            </span>
            <div>
              <Link className="ds-link" to="/places/$id" params={{ id: place.id }}>
                {place.name}
              </Link>{' '}
              {place.sample ? (
                <Tag className="sample-mark" data-color="cloudberry" data-size="sm" title={t('mark.sampleText')}>
                  {t('mark.sample')}
                </Tag>
              ) : null}
              <div className="muted">
                {[
                  place.town,
                  kilometres > 0
                    ? words('group.away', { km: formatNumber(kilometres, language) })
                    : words('group.middle'),
                ]
                  .filter(Boolean)
                  .join(' · ')}
              </div>
              {questions.length > 0 ? (
                <div className="muted">
                  {words('group.ask', { what: new Intl.ListFormat(language).format(questions.map((one) => one.text)) })}
                </div>
              ) : null}
            </div>
            <span>{words('group.learnersAt', { count: learners })}</span>
          </li>
        ))}
      </ul>
      <div className="package__why">
        <p>{words('group.why', { value: points(it.value) })}</p>
        <Bars
          label={words('group.reasons')}
          bars={it.parts.map((part) => ({
            key: part.code,
            name: part.text,
            value: part.value,
            told: points(part.value),
          }))}
        />
      </div>
      <div>{children}</div>
    </article>
  )
}

function useSize(it: Package, of: number) {
  const words = usePlacesWords()
  if (it.placed < of) return words('group.part', { placed: it.placed, of })
  const hosts = it.shares.length
  return hosts === 1 ? words('group.wholeOne', { count: it.placed }) : words('group.whole', { count: it.placed, hosts })
}
