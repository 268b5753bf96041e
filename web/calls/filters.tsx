// The choices above the programme year: which year, which field, which action. The address keeps them.
import { Select } from '@digdir/designsystemet-react'
import { useId } from 'react'
import { agendaYears, listAgenda } from '../../domain/agenda.ts'
import { fields } from '../../domain/organisation.ts'
import { fieldLabel } from '../../domain/words/labels.ts'
import { useLanguage } from '../language.ts'
import { type CallsSearch, isField } from './search.ts'
import { useCallsWords } from './words.ts'

type Props = { year: number; search: CallsSearch; change: (search: CallsSearch) => void }

export function Filters({ year, search, change }: Props) {
  const t = useCallsWords()
  const language = useLanguage()
  const id = useId()
  const actions = listAgenda(year, { field: search.field }).map(({ action }) => action)
  const years = agendaYears()
  const byId = new Intl.Collator(language, { numeric: true })
  return (
    <fieldset className="calls__filters">
      <legend className="visually-hidden">{t('filters')}</legend>
      <div>
        <label htmlFor={`${id}year`}>{t('year')}</label>
        <Select
          id={`${id}year`}
          data-size="sm"
          value={year}
          onChange={(event) => change({ ...search, action: undefined, year: Number(event.target.value) })}
        >
          {(years.includes(year) ? years : [year, ...years]).map((it) => (
            <Select.Option key={it} value={it}>
              {it}
            </Select.Option>
          ))}
        </Select>
      </div>
      <div>
        <label htmlFor={`${id}field`}>{t('field')}</label>
        <Select
          id={`${id}field`}
          data-size="sm"
          value={search.field ?? ''}
          onChange={({ target: { value } }) =>
            change({ ...search, action: undefined, field: isField(value) ? value : undefined })
          }
        >
          <Select.Option value="">{t('allFields')}</Select.Option>
          {fields.map((it) => (
            <Select.Option key={it} value={it}>
              {fieldLabel(it, language)}
            </Select.Option>
          ))}
        </Select>
      </div>
      <div>
        <label htmlFor={`${id}action`}>{t('action')}</label>
        <Select
          id={`${id}action`}
          data-size="sm"
          value={search.action ?? ''}
          onChange={({ target: { value } }) => change({ ...search, action: value || undefined })}
        >
          <Select.Option value="">{t('allActions')}</Select.Option>
          {actions
            .sort((a, b) => byId.compare(a.id, b.id))
            .map((it) => (
              <Select.Option key={it.id} value={it.id}>
                {`${it.id} · ${it.name}`}
              </Select.Option>
            ))}
        </Select>
      </div>
    </fieldset>
  )
}
