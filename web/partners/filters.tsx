// The choices above the list of partner requests; the address keeps them.
import { Checkbox, Select } from '@digdir/designsystemet-react'
import { type ReactNode, useId } from 'react'
import { themes } from '../../domain/theme.ts'
import { themeLabel } from '../../domain/words/labels.ts'
import { CountryOptions, TypeOptions } from '../board/type-options.tsx'
import { localeOf, useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import type { Account } from '../people/api.ts'
import { listFamilies } from './actions.ts'
import type { PartnersSearch } from './search.ts'
import { usePartnersWords } from './words.ts'

type Props = { search: PartnersSearch; account: Account | null; change: (search: PartnersSearch) => void }

const year = () => new Date().getUTCFullYear()

export function PartnerFilters({ search, account, change }: Props) {
  const words = usePartnersWords()
  const language = useLanguage()
  const order = new Intl.Collator(localeOf[language])
  const labelled = themes
    .map((it) => ({ it, label: themeLabel(it, language) }))
    .sort((a, b) => order.compare(a.label, b.label))
  const set = (name: keyof PartnersSearch) => (value: string) => change({ ...search, [name]: value || undefined })
  const ours = account?.organisations ?? []
  return (
    <fieldset className="partners__filters">
      <legend className="visually-hidden">{words('list.filters')}</legend>
      {ours.length > 0 ? (
        <Choice label={words('list.fits')} value={search.fits} all={words('list.fitsAnybody')} choose={set('fits')}>
          {ours.map((it) => (
            <Select.Option key={it.id} value={it.id}>
              {displayName(it)}
            </Select.Option>
          ))}
        </Choice>
      ) : null}
      <Choice label={words('list.theme')} value={search.theme} all={words('list.allThemes')} choose={set('theme')}>
        {labelled.map(({ it, label }) => (
          <Select.Option key={it} value={it}>
            {label}
          </Select.Option>
        ))}
      </Choice>
      <Choice label={words('list.action')} value={search.action} all={words('list.allActions')} choose={set('action')}>
        {listFamilies().map(({ id, name }) => (
          <Select.Option key={id} value={id}>
            {`${id} · ${name}`}
          </Select.Option>
        ))}
      </Choice>
      <Choice
        label={words('list.country')}
        value={search.country}
        all={words('list.allCountries')}
        choose={set('country')}
      >
        <CountryOptions year={year()} />
      </Choice>
      <Choice label={words('list.type')} value={search.type} all={words('list.allTypes')} choose={set('type')}>
        <TypeOptions />
      </Choice>
      <Checkbox
        data-size="sm"
        label={words('list.ahead')}
        checked={search.ahead !== '0'}
        onChange={(event) => change({ ...search, ahead: event.target.checked ? undefined : '0' })}
      />
    </fieldset>
  )
}

type ChoiceProps = {
  label: string
  value: string | undefined
  all: string
  choose: (value: string) => void
  children: ReactNode
}

function Choice({ label, value = '', all, choose, children }: ChoiceProps) {
  const id = useId()
  return (
    <div>
      <label htmlFor={id}>{label}</label>
      <Select id={id} data-size="sm" value={value} onChange={(event) => choose(event.target.value)}>
        <Select.Option value="">{all}</Select.Option>
        {children}
      </Select>
    </div>
  )
}
