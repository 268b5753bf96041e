// Nothing found: what to let go, with how many each would bring back. The API has counted.
import { Heading, Link as TextLink } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import type { Found } from '../api.ts'
import { Examples } from '../components/examples.tsx'
import { formatNumber } from '../format.ts'
import { useLanguage } from '../language.ts'
import { useFilterLabel, useNearLabel } from './filter-name.ts'
import { activeFilters, type FindSearch, filterNames } from './search.ts'

type Wider = NonNullable<Found['wider']>[number]
type Props = { search: FindSearch; wider: readonly Wider[] }

export function NoResults({ search, wider }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const nameOf = useDropName(search)
  // Samples are left out unasked once there are real organisations: only what the person chose can be let go.
  const ways = wider.filter(({ drop }) => drop in search)
  const asked =
    activeFilters(search).length + (search.seeking ? 1 : 0) + (search.deadline ? 1 : 0) + (search.within ? 1 : 0)
  return (
    <div className="find__none">
      <Heading level={3} data-size="xs">
        {asked > 1 ? t('find.noneTogether') : t('find.none')}
      </Heading>
      {ways.length > 0 ? (
        <>
          <p>{t('find.letGo')}</p>
          <ul>
            {ways.map((it) => (
              <li key={`${it.drop} ${it.text}`}>
                <TextLink asChild>
                  <Link to="/find" search={without(search, it)}>
                    {t('find.without', { filter: nameOf(it) })}
                  </Link>
                </TextLink>{' '}
                <span className="muted">
                  {t('find.wouldGive', { count: it.total, number: formatNumber(it.total, language) })}
                </span>
              </li>
            ))}
          </ul>
        </>
      ) : null}
      <Examples label={t('find.tryExample')} most={2} />
    </div>
  )
}

function without({ ...search }: FindSearch, { drop, text }: Wider): FindSearch {
  if (drop === 'q' && text) return { ...search, q: search.q?.replace(text, ' ').replace(/\s+/g, ' ').trim() }
  return { ...search, [drop]: undefined }
}

/** What would be let go, in the reader's words: a filter by its values. */
function useDropName(search: FindSearch) {
  const { t } = useTranslation()
  const language = useLanguage()
  const labelOf = useFilterLabel()
  const nearLabel = useNearLabel()
  const list = new Intl.ListFormat(language, { type: 'disjunction' })
  return ({ drop, text }: Wider): string => {
    if (drop === 'q') return t('find.words', { words: text ?? search.q ?? '' })
    if (drop === 'within') return t('find.words', { words: nearLabel(search) })
    if (drop === 'seeking' || drop === 'deadline') return t('find.words', { words: t(`find.${drop}`) })
    const name = filterNames.find((it) => it === drop)
    return name ? list.format((search[name] ?? []).map((value) => labelOf({ name, value }))) : drop
  }
}
