// The fields of a partner request, in the order one thinks of them: what, with whom, by when.
import { Heading, Select, Textfield } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { countries } from '../../domain/country.ts'
import { themes } from '../../domain/theme.ts'
import { roles, typeCodes } from '../../domain/type.ts'
import { countryName, roleLabel, themeLabel, typeLabel } from '../../domain/words/labels.ts'
import { useLanguage } from '../language.ts'
import { listActionChoices } from './actions.ts'
import { Choice } from './answer-form.tsx'
import { ChosenList } from './chosen-list.tsx'
import type { textKeys, WishForm } from './wish.ts'
import { usePartnersWords } from './words.ts'

type Props = { form: WishForm; wrong: Record<string, string>; set: (change: Partial<WishForm>) => void }
const lacking = ['title', 'aims', 'themes', 'replyBy', 'applyBy', 'ends'] as const
type TextKey = (typeof textKeys)[number]

export function WishFields({ form, wrong, set }: Props) {
  const words = usePartnersWords()
  const language = useLanguage()
  const actions = listActionChoices()
  // The API says it in English; which field it is, is enough to say it here.
  const sayWrong = (key: string) => {
    const known = lacking.find((it) => it === key)
    return known ? words(`own.lack.${known}`) : words('own.dateHint')
  }
  const text = (key: TextKey, label: string, more: { hint?: string; rows?: number; type?: 'date' } = {}) => (
    <Textfield
      label={label}
      description={more.hint}
      {...(more.rows ? { multiline: true, rows: more.rows } : { type: more.type })}
      value={form[key]}
      error={wrong[key] && sayWrong(key)}
      onChange={(event: { target: { value: string } }) => set({ [key]: event.target.value })}
    />
  )
  return (
    <div className="edit">
      <Part title={words('one.aims')} id="part-aims">
        {text('title', words('own.name'), { hint: words('own.nameHint') })}
        {text('aims', words('own.aims'), { hint: words('own.aimsHint'), rows: 7 })}
        {text('targetGroup', words('own.targetGroup'), { rows: 2 })}
        {text('tasks', words('own.tasks'), { rows: 4 })}
        <ChosenList
          label={words('own.themes')}
          invitation={words('own.themesChoose')}
          all={themes}
          nameOf={(it) => themeLabel(it, language)}
          value={form.themes}
          wrong={wrong.themes && sayWrong('themes')}
          choose={(value) => set({ themes: value })}
        />
      </Part>
      <Part title={words('one.wanted')} id="part-wanted">
        <ChosenList
          label={words('own.countries')}
          hint={words('own.countriesHint')}
          invitation={words('own.countriesChoose')}
          all={countries}
          nameOf={(it) => countryName(it, language)}
          value={form.countries}
          choose={(value) => set({ countries: value })}
        />
        <ChosenList
          label={words('own.types')}
          hint={words('own.typesHint')}
          invitation={words('own.typesChoose')}
          all={typeCodes}
          nameOf={(it) => typeLabel(it, language)}
          value={form.types}
          choose={(value) => set({ types: value })}
        />
        <ChosenList
          label={words('own.roles')}
          invitation={words('own.rolesChoose')}
          all={roles}
          nameOf={(it) => roleLabel(it, language)}
          value={form.roles}
          choose={(value) => set({ roles: value })}
        />
        <Choice label={words('own.action')} value={form.action} choose={(action) => set({ action })}>
          <Select.Option value="">{words('own.noAction')}</Select.Option>
          {form.action && !actions.some(({ id }) => id === form.action) ? (
            <Select.Option value={form.action}>{form.action}</Select.Option>
          ) : null}
          {actions.map(({ id, name }) => (
            <Select.Option key={id} value={id}>
              {`${id} · ${name}`}
            </Select.Option>
          ))}
        </Choice>
        <div className="form__two">
          {text('begins', words('own.begins'), { hint: words('own.dateHint') })}
          {text('ends', words('own.ends'), { hint: words('own.dateHint') })}
        </div>
        <div className="form__two">
          {text('applyBy', words('own.applyBy'), { type: 'date' })}
          {text('replyBy', words('own.replyBy'), { hint: words('own.replyByHint'), type: 'date' })}
        </div>
        <Textfield
          label={words('own.cap')}
          description={words('own.capHint')}
          inputMode="numeric"
          value={form.cap}
          error={wrong.cap && words('own.capHint')}
          onChange={(event) => set({ cap: event.target.value })}
        />
      </Part>
    </div>
  )
}

function Part({ title, id, children }: { title: string; id: string; children: ReactNode }) {
  return (
    <section className="form" aria-labelledby={id}>
      <Heading level={2} data-size="xs" id={id}>
        {title}
      </Heading>
      {children}
    </section>
  )
}
