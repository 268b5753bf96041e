// What to count by, what to narrow it to, and which number to look at.
import { Button, Chip, Select, Textfield } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { type ReactNode, useId, useState } from 'react'
import { programmeCountries } from '../../domain/country.ts'
import { years } from '../../domain/rules/guides.ts'
import { type OrganisationType, typeCodes } from '../../domain/type.ts'
import { countryName, typeLabel } from '../../domain/words/labels.ts'
import { useLanguage } from '../language.ts'
import { organisationQuery } from '../queries.ts'
import { type Dimension, dimensions, isLocal, type Measure, measures, type StatisticsSearch } from './search.ts'
import { useStatisticsWords } from './words.ts'

type Props = { search: StatisticsSearch; change: (search: StatisticsSearch) => void }

const callYears = Array.from({ length: years.last - years.first + 1 }, (_, at) => String(years.first + at))

export function Filters({ search, change }: Props) {
  const t = useStatisticsWords()
  const language = useLanguage()
  const { by = 'country', country, show = 'participations' } = search
  const byName = new Intl.Collator(language)
  const named = (codes: readonly string[], nameOf: (code: string) => string) =>
    codes.map((code) => ({ code, name: nameOf(code) })).sort((a, b) => byName.compare(a.name, b.name))
  // A country met outside the programme can be chosen in the table; it must then stand here too.
  const countries = [...new Set([...programmeCountries(years.newestGuide), 'GB', ...(country ? [country] : [])])]
  /** A place is one of its country, so it goes when that changes. */
  const toCountry = (next: string) => {
    const { region: _, town: __, owner: ___, ...rest } = search
    change({ ...rest, country: next || undefined, by: next || !isLocal(by) ? by : undefined })
  }
  return (
    <>
      <fieldset className="statistics__filters">
        <legend className="visually-hidden">{t('filters')}</legend>
        <Choice label={t('by')} value={by} choose={(value) => change({ ...search, by: value as Dimension })}>
          {dimensions.map((it) => (
            <Select.Option key={it} value={it} disabled={isLocal(it) && !country}>
              {t(`dimension.${it}`)}
            </Select.Option>
          ))}
        </Choice>
        <Choice label={t('measure')} value={show} choose={(value) => change({ ...search, show: value as Measure })}>
          {measures.map((it) => (
            <Select.Option key={it} value={it}>
              {t(`measures.${it}`)}
            </Select.Option>
          ))}
        </Choice>
        <Choice label={t('country')} value={country ?? ''} choose={toCountry}>
          <Select.Option value="">{t('allCountries')}</Select.Option>
          {named(countries, (it) => countryName(it, language)).map(({ code, name }) => (
            <Select.Option key={code} value={code}>
              {name}
            </Select.Option>
          ))}
        </Choice>
        <Choice
          label={t('type')}
          value={search.type ?? ''}
          choose={(value) => change({ ...search, type: value || undefined })}
        >
          <Select.Option value="">{t('allTypes')}</Select.Option>
          {named(typeCodes, (it) => typeLabel(it as OrganisationType, language)).map(({ code, name }) => (
            <Select.Option key={code} value={code}>
              {name}
            </Select.Option>
          ))}
        </Choice>
        <ActionField key={search.action} action={search.action} choose={(action) => change({ ...search, action })} />
        {(['from', 'to'] as const).map((end) => (
          <Choice
            key={end}
            label={t(end)}
            value={search[end] ?? ''}
            choose={(value) => change({ ...search, [end]: value || undefined })}
          >
            <Select.Option value=""> </Select.Option>
            {callYears
              .filter((it) => (end === 'from' ? it <= (search.to ?? it) : it >= (search.from ?? it)))
              .map((it) => (
                <Select.Option key={it} value={it}>
                  {it}
                </Select.Option>
              ))}
          </Choice>
        ))}
      </fieldset>
      {country ? null : <p className="muted">{t('local')}</p>}
      <Within search={search} change={change} />
      <p className="muted">{t(`meaning.${show}`)}</p>
    </>
  )
}

type ChoiceProps = { label: string; value: string; choose: (value: string) => void; children: ReactNode }

function Choice({ label, value, choose, children }: ChoiceProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Select id={id} data-size="sm" value={value} onChange={(event) => choose(event.target.value)}>
        {children}
      </Select>
    </div>
  )
}

/** Taken over when the field is left or Enter is pressed: each step asks the record. */
function ActionField({ action = '', choose }: { action?: string; choose: (action: string | undefined) => void }) {
  const t = useStatisticsWords()
  const [text, setText] = useState(action)
  const take = () => {
    const wanted = text.trim().toUpperCase()
    if (wanted !== action) choose(wanted || undefined)
  }
  return (
    <Textfield
      data-size="sm"
      label={t('action')}
      placeholder={t('actionHint')}
      value={text}
      onChange={(event) => setText(event.target.value)}
      onBlur={take}
      onKeyDown={(event) => event.key === 'Enter' && take()}
    />
  )
}

/** Places it is narrowed to by clicking in the table, each with a way out. */
function Within({ search, change }: Props) {
  const t = useStatisticsWords()
  const owner = useQuery({ ...organisationQuery(search.owner ?? ''), enabled: search.owner !== undefined }).data
  const places = (['region', 'town', 'owner'] as const).flatMap((name) => {
    const value = name === 'owner' ? (owner?.name ?? search.owner) : search[name]
    return value ? [{ name, value }] : []
  })
  if (places.length === 0) return null
  return (
    <p className="statistics__within">
      {t('inUse')}{' '}
      {places.map(({ name, value }) => (
        <Chip.Removable
          key={name}
          data-size="sm"
          aria-label={t('remove', { filter: value })}
          onClick={() => change({ ...search, [name]: undefined })}
        >
          {`${t(`dimension.${name}`)}: ${value}`}
        </Chip.Removable>
      ))}{' '}
      <Button variant="tertiary" data-size="sm" onClick={() => change({})}>
        {t('clear')}
      </Button>
    </p>
  )
}
