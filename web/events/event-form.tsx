// The form of an event: each field with what is wrong with it, and no save that writes over somebody else's.
import { Alert, Button, Checkbox, Fieldset, Select, Textfield } from '@digdir/designsystemet-react'
import { type ReactNode, useId, useState } from 'react'
import { countries } from '../../domain/country.ts'
import { eventKinds } from '../../domain/event.ts'
import { fields } from '../../domain/organisation.ts'
import { countryName, fieldLabel } from '../../domain/words/labels.ts'
import { localeOf, useLanguage } from '../language.ts'
import { useDoing } from '../people/doing.ts'
import { ThemesField } from '../people/profile-lists.tsx'
import { TroubleLine } from '../people/trouble-line.tsx'
import type { EventInput, VersionedEvent } from './api.ts'
import { type EventForm as Form, inputOf } from './form.ts'
import { useEventsWords } from './words.ts'
import '../people/people.css'

type Props = {
  start: Form
  save: (event: EventInput) => Promise<void>
  /** Starts anew from what somebody else has saved meanwhile. */
  takeTheirs?: (current: VersionedEvent) => void
}

type TextName = Exclude<keyof Form, 'kind' | 'fields' | 'themes' | 'online' | 'cancelled' | 'country'>
/** Fields of which one can say what they need. */
const explained = ['title', 'begins', 'ends', 'beginsAt', 'endsAt', 'country', 'applyBy', 'actions', 'website'] as const
const isExplained = (name: string): name is (typeof explained)[number] => explained.some((it) => it === name)
/** Names under which the API tells of hours. */
const told: Partial<Record<TextName, string>> = { from: 'beginsAt', until: 'endsAt' }

export function EventForm({ start, save, takeTheirs }: Props) {
  const t = useEventsWords()
  const [form, setForm] = useState(start)
  const [theirs, setTheirs] = useState<VersionedEvent>()
  const doing = useDoing(({ status, problem: { current } }) => {
    if (status !== 409 || !current) return false
    setTheirs(current as VersionedEvent)
    return true
  })
  const wrong = Object.fromEntries(
    Object.keys(doing.wrong).map((field) => {
      const name = field.replace(/^event\./, '').replace(/\[\d+\]$/, '')
      return [name, t(`edit.wrongs.${isExplained(name) ? name : 'other'}`)]
    }),
  )
  const set = (change: Partial<Form>) => setForm((before) => ({ ...before, ...change }))
  const text = (
    name: TextName,
    { type, hint, rows }: { type?: 'date' | 'time' | 'url'; hint?: string; rows?: number } = {},
  ) => (
    <Textfield
      label={t(`edit.${name}`)}
      description={hint}
      value={form[name]}
      error={wrong[told[name] ?? name]}
      onChange={(event: { target: { value: string } }) => set({ [name]: event.target.value })}
      {...(rows ? { multiline: true as const, rows } : { type })}
    />
  )
  return (
    <form
      className="form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        doing.run(() => save(inputOf(form)))
      }}
    >
      {theirs && takeTheirs ? (
        <Alert data-color="warning" role="alert">
          <p>{t('edit.clash', { title: theirs.event.title })}</p>
          <Button variant="secondary" data-size="sm" onClick={() => takeTheirs(theirs)}>
            {t('edit.takeTheirs')}
          </Button>
        </Alert>
      ) : null}
      <Labelled name={t('kind')}>
        {(id) => (
          <Select id={id} value={form.kind} onChange={(event) => set({ kind: event.target.value as Form['kind'] })}>
            {eventKinds.map((it) => (
              <Select.Option key={it} value={it}>
                {t(`kinds.${it}`)}
              </Select.Option>
            ))}
          </Select>
        )}
      </Labelled>
      {text('title')}
      {text('description', { rows: 4 })}
      <div className="form__two">
        {text('begins', { type: 'date' })}
        {text('ends', { type: 'date', hint: t('edit.endsHint') })}
      </div>
      <div className="form__two">
        {text('from', { type: 'time', hint: t('edit.hourHint') })}
        {text('until', { type: 'time' })}
      </div>
      <Checkbox label={t('online')} checked={form.online} onChange={(event) => set({ online: event.target.checked })} />
      <Country value={form.country} error={wrong.country} choose={(country) => set({ country })} />
      {text('place')}
      {text('applyBy', { type: 'date' })}
      <FieldsField value={form.fields} choose={(chosen) => set({ fields: chosen })} />
      {text('actions', { hint: t('edit.actionsHint') })}
      <ThemesField value={form.themes} choose={(themes) => set({ themes })} />
      {text('organiser')}
      {text('website', { type: 'url' })}
      {takeTheirs ? (
        <Checkbox
          label={t('edit.cancelled')}
          description={t('edit.cancelledHint')}
          checked={form.cancelled}
          onChange={(event) => set({ cancelled: event.target.checked })}
        />
      ) : null}
      <TroubleLine text={Object.keys(wrong).length > 0 ? t('edit.wrong') : doing.trouble} />
      <div>
        <Button type="submit" aria-disabled={doing.busy}>
          {t('edit.save')}
        </Button>
      </div>
    </form>
  )
}

function Labelled({ name, children }: { name: string; children: (id: string) => ReactNode }) {
  const id = useId()
  return (
    <div className="form__field">
      <label htmlFor={id}>{name}</label>
      {children(id)}
    </div>
  )
}

type CountryProps = { value: string; error: string | undefined; choose: (country: string) => void }

function Country({ value, error, choose }: CountryProps) {
  const t = useEventsWords()
  const language = useLanguage()
  const order = new Intl.Collator(localeOf[language])
  const named = countries
    .map((code) => ({ code, name: countryName(code, language) }))
    .sort((a, b) => order.compare(a.name, b.name))
  return (
    <Labelled name={t('country')}>
      {(id) => (
        <>
          <Select id={id} value={value} aria-invalid={error !== undefined} onChange={(it) => choose(it.target.value)}>
            <Select.Option value="">{t('edit.noCountry')}</Select.Option>
            {named.map(({ code, name }) => (
              <Select.Option key={code} value={code}>
                {name}
              </Select.Option>
            ))}
          </Select>
          <TroubleLine text={error} />
        </>
      )}
    </Labelled>
  )
}

function FieldsField({ value, choose }: { value: Form['fields']; choose: (fields: Form['fields']) => void }) {
  const t = useEventsWords()
  const language = useLanguage()
  return (
    <Fieldset>
      <Fieldset.Legend>{t('forFields')}</Fieldset.Legend>
      <Fieldset.Description>{t('edit.fieldsHint')}</Fieldset.Description>
      {fields.map((it) => (
        <Checkbox
          key={it}
          value={it}
          label={fieldLabel(it, language)}
          checked={value.includes(it)}
          onChange={({ target: { checked } }) =>
            choose(fields.filter((field) => (field === it ? checked : value.includes(field))))
          }
        />
      ))}
    </Fieldset>
  )
}
