// The one page of a partner request: what it is about, whom it wants, by when.
import { Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { countryName, roleLabel, themeLabel, typeLabel } from '../../domain/words/labels.ts'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import type { PartnerRequest } from './api.ts'
import { usePartnersWords } from './words.ts'

export function PartnerFacts({ request }: { request: PartnerRequest }) {
  const words = usePartnersWords()
  return (
    <div className="partners__page">
      <div>
        <Told title={words('one.aims')} text={request.aims} />
        <Told title={words('one.targetGroup')} text={request.targetGroup} />
        <Told title={words('one.tasks')} text={request.tasks} />
      </div>
      <Wanted request={request} />
    </div>
  )
}

function Told({ title, text }: { title: string; text?: string }) {
  if (!text) return null
  return (
    <section>
      <Heading level={2} data-size="xs">
        {title}
      </Heading>
      <p className="partners__text">{text}</p>
    </section>
  )
}

function Wanted({ request }: { request: PartnerRequest }) {
  const words = usePartnersWords()
  const language = useLanguage()
  const { countries, types, roles, themes, action, applyBy, replyBy, standing, left } = request
  const from = countries.map((it) => countryName(it, language))
  const kinds = [...types.map((it) => typeLabel(it, language)), ...roles.map((it) => roleLabel(it, language))]
  return (
    <div>
      <Heading level={2} data-size="xs">
        {words('one.wanted')}
      </Heading>
      <dl className="partners__facts">
        <Fact name={words('one.countries')}>{from.length > 0 ? from.join(', ') : words('one.anyCountry')}</Fact>
        <Fact name={words('one.kinds')}>{kinds.length > 0 ? kinds.join(', ') : words('one.anyKind')}</Fact>
        <Fact name={words('one.themes')}>{themes.map((it) => themeLabel(it, language)).join(', ')}</Fact>
        <Fact name={words('one.action')}>{action}</Fact>
        <Fact name={words('one.project')}>{useDuration(request)}</Fact>
        <Fact name={words('one.applyBy')}>{applyBy ? formatDate(applyBy, language) : ''}</Fact>
        <Fact name={words('one.replyBy')}>
          {replyBy ? formatDate(replyBy, language) : ''}
          {standing === 'open' ? <span className="muted">{` · ${words('one.left', { count: left })}`}</span> : null}
        </Fact>
      </dl>
    </div>
  )
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  if (!children) return null
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  )
}

function useDuration({ begins, ends }: PartnerRequest): string {
  const words = usePartnersWords()
  const language = useLanguage()
  const [first, last] = [begins, ends].map((it) => it && formatDate(it, language))
  if (first && last) return words('one.between', { begins: first, ends: last })
  if (first) return words('one.from', { begins: first })
  return last ? words('one.until', { ends: last }) : ''
}
