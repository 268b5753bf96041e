// A filter in use, in the reader's words.
import { useTranslation } from 'react-i18next'
import { sourceKinds } from '../../domain/organisation.ts'
import { filterLabel } from '../components/filter-label.ts'
import { useLanguage } from '../language.ts'
import type { ActiveFilter, FindSearch } from './search.ts'

/** Names a filter: its value's label, or the words searched for in quotes. */
export function useFilterLabel(): (filter: ActiveFilter) => string {
  const { t } = useTranslation()
  const language = useLanguage()
  return ({ name, value }) => {
    if (name === 'q') return t('find.words', { words: value })
    const source = name === 'source' ? sourceKinds.find((it) => it === value) : undefined
    return source ? t(`source.${source}`) : filterLabel(name, value, language)
  }
}

/** What people call the place that is searched near to; an address written by hand may only say where it is. */
export const placeName = ({ near, place }: FindSearch): string => place ?? near?.replace(',', ', ') ?? ''

/** Names the filter by place: near it, or within so many kilometres of it. */
export function useNearLabel(): (search: FindSearch) => string {
  const { t } = useTranslation()
  return (search) => {
    const place = placeName(search)
    return search.within
      ? t('find.near.withinOf', { count: Number(search.within), place })
      : t('find.near.to', { place })
  }
}
