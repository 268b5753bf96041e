// Near a place: a town of the record by its first letters, how far from it at most, and the way out.
import { Button, Details, Field, Label, Select, Textfield } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Town } from '../api.ts'
import { placeOf } from '../components/place.ts'
import { formatNumber } from '../format.ts'
import { useLanguage } from '../language.ts'
import { townsQuery } from '../queries.ts'
import { placeName } from './filter-name.ts'
import { focusResults } from './result-head.tsx'
import { type FindSearch, nearPlace } from './search.ts'
import './near.css'

type Props = { search: FindSearch; change: (search: FindSearch) => void }

const distances = ['10', '25', '50', '100', '250', '500']

export function NearFilter({ search, change }: Props) {
  const { t } = useTranslation()
  return (
    <Details className="facet" defaultOpen={search.near !== undefined} data-size="sm">
      <Details.Summary>{t('find.near.title')}</Details.Summary>
      <Details.Content>
        {search.near ? <Chosen search={search} change={change} /> : <TownField search={search} change={change} />}
      </Details.Content>
    </Details>
  )
}

function Chosen({ search, change }: Props) {
  const { t } = useTranslation()
  const id = useId()
  const { within, ...rest } = search
  // A distance from an address typed by hand stays on offer.
  const offered = within && !distances.includes(within) ? [...distances, within] : distances
  return (
    <div className="near">
      <p>{t('find.near.to', { place: placeName(search) })}</p>
      <Field>
        <Label htmlFor={id}>{t('find.near.within')}</Label>
        <Select
          id={id}
          value={within ?? ''}
          onChange={({ target: { value } }) => change(value ? { ...rest, within: value } : rest)}
        >
          <Select.Option value="">{t('find.near.any')}</Select.Option>
          {offered.map((count) => (
            <Select.Option key={count} value={count}>
              {t('find.near.kilometres', { count: Number(count) })}
            </Select.Option>
          ))}
        </Select>
      </Field>
      <Button variant="tertiary" data-size="sm" onClick={() => change(nearPlace(search))}>
        {t('find.near.elsewhere')}
      </Button>
    </div>
  )
}

function TownField({ search, change }: Props) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [typed, setTyped] = useState('')
  const q = typed.trim()
  const found = useQuery(townsQuery(q))
  const towns = q.length >= 2 ? (found.data ?? []) : []
  const choose = (town: Town) => {
    change(nearPlace(search, { ...town, name: placeOf({ ...town, town: town.name }, language) }))
    focusResults()
  }
  return (
    <div className="near">
      <Textfield
        label={t('find.near.town')}
        data-size="sm"
        autoComplete="off"
        value={typed}
        onChange={({ target: { value } }) => setTyped(value)}
        onKeyDown={({ key }) => {
          const [first] = towns
          if (key === 'Enter' && first && !found.isPlaceholderData) choose(first)
        }}
      />
      <ul className="near__towns" aria-label={t('find.near.towns')}>
        {towns.map((town) => (
          <li key={`${town.name} ${town.country}`}>
            <Button variant="tertiary" data-size="sm" onClick={() => choose(town)}>
              {placeOf({ ...town, town: town.name }, language)}
              <span className="muted">{formatNumber(town.organisations, language)}</span>
            </Button>
          </li>
        ))}
      </ul>
      <p className="muted" aria-live="polite">
        {q.length >= 2 && found.isSuccess && towns.length === 0 ? t('find.near.none') : ''}
      </p>
    </div>
  )
}
