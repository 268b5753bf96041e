// What is known, fact by fact, each with where it comes from.
import { Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { useTranslation } from 'react-i18next'
import { isUsualPic } from '../../domain/organisation.ts'
import { fieldLabel, roleLabel, typeLabel } from '../../domain/words/labels.ts'
import type { OrganisationPage } from '../api.ts'
import { placeOf } from '../components/place.ts'
import { formatDate, languageName } from '../format.ts'
import { localeOf, useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import { Nearby } from './nearby.tsx'

type Props = { organisation: OrganisationPage }

/** Only web addresses become links: a record may hold anything. */
const webAddress = (text: string) => (/^https?:\/\//i.test(text) ? text : `https://${text}`)

/** `of` names the fact in the record, so that it is known who stated it. */
type Fact = { fact: string; value: ReactNode; of?: string }

function useFacts({ organisation }: Props): Fact[] {
  const { t } = useTranslation()
  const language = useLanguage()
  const { name, type, roles, rolesDerived, region, website, oid, pic, established, eche, accredited } = organisation
  const { languages, actions, lastConfirmed } = organisation
  const list = new Intl.ListFormat(localeOf[language])
  const stated = roles && roles.length > 0
  const shownRoles = stated ? roles : rolesDerived
  const shouts = displayName(organisation) !== name
  const facts: Fact[] = [
    { fact: t('fact.recordName'), value: shouts ? name : undefined },
    { fact: t('fact.type'), of: 'type', value: type && typeLabel(type, language) },
    {
      fact: t(stated ? 'fact.roles' : 'fact.rolesDerived'),
      of: 'roles',
      value: shownRoles.length > 0 && list.format(shownRoles.map((role) => roleLabel(role, language))),
    },
    {
      fact: t('fact.place'),
      of: 'town',
      value: (
        <>
          {[placeOf(organisation, language), region].filter(Boolean).join(' · ')}
          <Nearby organisation={organisation} />
        </>
      ),
    },
    { fact: t('fact.established'), of: 'established', value: established && formatDate(established, language) },
    { fact: t('fact.oid'), of: 'oid', value: oid },
    { fact: t('fact.pic'), of: 'pic', value: pic && (isUsualPic(pic) ? pic : t('fact.unusualPic', { pic })) },
    { fact: t('fact.eche'), value: eche === undefined ? undefined : t(eche ? 'fact.yes' : 'fact.no') },
    {
      fact: t('fact.accredited'),
      of: 'accredited',
      value:
        accredited &&
        (accredited.length > 0
          ? list.format(accredited.map((field) => fieldLabel(field, language)))
          : t('fact.accreditedNowhere')),
    },
    {
      fact: t('fact.languages'),
      of: 'languages',
      value: languages.length > 0 && list.format(languages.map((code) => languageName(code, language))),
    },
    { fact: t('fact.actions'), of: 'actions', value: actions.length > 0 && list.format(actions) },
    {
      fact: t('fact.website'),
      of: 'website',
      value: website && (
        <a className="ds-link" href={webAddress(website)} rel="noreferrer nofollow">
          {website.replace(/^https?:\/\//i, '').replace(/\/$/, '')}
        </a>
      ),
    },
    { fact: t('fact.lastConfirmed'), of: 'lastConfirmed', value: lastConfirmed && formatDate(lastConfirmed, language) },
  ]
  return facts.filter(({ value }) => value)
}

export function Facts({ organisation }: Props) {
  const { t } = useTranslation()
  const facts = useFacts({ organisation })
  const { kind, file, row } = organisation.source
  const language = useLanguage()
  const place = file && row ? t('source.row', { file, row }) : file
  const isBoth = kind !== 'owner' && (organisation.owners > 0 || Object.keys(organisation.stated).length > 0)
  const sourceOf = (of: string | undefined) => {
    const day = of === 'lastConfirmed' ? organisation.lastConfirmed : organisation.stated[of ?? '']
    return day ? t('source.stated', { date: formatDate(day, language) }) : (place ?? t(`source.${kind}`))
  }
  return (
    <section aria-labelledby="facts">
      <Heading level={2} data-size="xs" id="facts">
        {t('organisation.facts')}
      </Heading>
      <p className="muted">{t(`organisation.from.${isBoth ? 'both' : kind}`)}</p>
      <table className="facts">
        <thead className="visually-hidden">
          <tr>
            <th>{t('organisation.fact')}</th>
            <th>{t('organisation.value')}</th>
            <th>{t('organisation.source')}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map(({ fact, value, of }) => (
            <tr key={fact}>
              <th scope="row">{fact}</th>
              <td>{value}</td>
              <td className="muted">{sourceOf(of)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}
