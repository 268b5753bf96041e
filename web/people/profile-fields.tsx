// The form of a profile: each fact with where it comes from, and no save that writes over somebody else's.
import { Alert, Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { notify } from '../notices.ts'
import { type Profile, saveProfile } from './api.ts'
import { useDoing } from './doing.ts'
import { changedFacts, type Form, type FormFact, type FormKey, formOf, together } from './profile-form.ts'
import { ThemesField, TypeField } from './profile-lists.tsx'
import { TroubleLine } from './trouble-line.tsx'
import { usePeopleWords } from './words.ts'

type Props = { id: string; profile: Profile; keep: (profile: Profile) => Promise<void> }

const hints = { website: 'websiteHint', established: 'establishedHint', oid: 'oidHint', pic: 'picHint' } as const
const codes = { actions: 'actionsHint', languages: 'languagesHint' } as const
const long: readonly FormFact[] = ['description', 'offers', 'seeks']

export function ProfileForm({ id, profile, keep }: Props) {
  const words = usePeopleWords()
  const [seen, setBase] = useState(profile)
  // To confirm the profile raises its version too; that is no change of somebody else's.
  const base = profile.version > seen.version ? profile : seen
  const [form, setForm] = useState(() => formOf(profile))
  const [clashes, setClashes] = useState<FormKey[]>()
  const sourceOf = useSources(profile)
  const doing = useDoing((failure) => {
    const current = failure.problem.current as Profile | undefined
    if (failure.status !== 409 || !current) return false
    const both = together(form, formOf(current), formOf(base))
    setForm(both.form)
    setClashes(both.clashes)
    setBase(current)
    return true
  })
  const save = () =>
    doing.run(async () => {
      const facts = changedFacts(form, formOf(base))
      if (Object.keys(facts).length === 0) return notify(words('edit.unchanged'))
      const saved = await saveProfile(id, base.version, facts)
      setBase(saved)
      setForm(formOf(saved))
      setClashes(undefined)
      notify(words('edit.saved'))
      await keep(saved)
    })
  const set = (change: Partial<Form>) => setForm((before) => ({ ...before, ...change }))
  const field = (fact: Exclude<FormFact, 'type'>) => (
    <Textfield
      key={fact}
      label={words(`edit.${fact}`)}
      description={[
        fact in hints ? words(`edit.${hints[fact as keyof typeof hints]}`) : '',
        fact in codes ? words(`edit.${codes[fact as keyof typeof codes]}`) : '',
        sourceOf(fact),
      ]
        .filter(Boolean)
        .join(' ')}
      multiline={long.includes(fact)}
      {...(long.includes(fact) && { rows: 4 })}
      value={form[fact]}
      error={wrongOf(doing.wrong, fact)}
      onChange={(event: { target: { value: string } }) => set({ [fact]: event.target.value })}
    />
  )
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        save()
      }}
    >
      {clashes ? <Clash clashes={clashes} mine={form} theirs={formOf(base)} take={set} /> : null}
      <div className="edit">
        <section className="form" aria-labelledby="facts">
          <Heading level={2} data-size="xs" id="facts">
            {words('edit.facts')}
          </Heading>
          {field('name')}
          <TypeField value={form.type} source={sourceOf('type')} choose={(type) => set({ type })} />
          <div className="form__two">
            {field('town')}
            {field('region')}
          </div>
          {field('website')}
          <div className="form__two">
            {field('oid')}
            {field('pic')}
          </div>
          {field('established')}
        </section>
        <section className="form" aria-labelledby="wishes">
          <Heading level={2} data-size="xs" id="wishes">
            {words('edit.wishes')}
          </Heading>
          {field('description')}
          {field('offers')}
          {field('seeks')}
          <ThemesField value={form.themes} choose={(themes) => set({ themes })} />
          <div className="form__two">
            {field('actions')}
            {field('languages')}
          </div>
        </section>
      </div>
      <div className="panel">
        <TroubleLine text={Object.keys(doing.wrong).length > 0 ? words('edit.wrong') : doing.trouble} />
        <Button type="submit" aria-disabled={doing.busy}>
          {words('edit.save')}
        </Button>
      </div>
    </form>
  )
}

/** What is wrong with a fact, also where it is one of a list. */
const wrongOf = (wrong: Record<string, string>, fact: string) =>
  Object.entries(wrong).find(([field]) => field === fact || field.startsWith(`${fact}[`))?.[1]

/** Where a fact comes from: the day its people stated it, or the file that was imported. */
function useSources({ organisation, stated }: Profile): (fact: FormKey) => string {
  const words = usePeopleWords()
  const { t } = useTranslation()
  const language = useLanguage()
  const { kind, file, row } = organisation.source
  const source = file && row ? t('source.row', { file, row }) : (file ?? t(`source.${kind}`))
  return (fact) => {
    const day = stated[fact]
    if (day) return words('edit.from.stated', { date: formatDate(day, language) })
    const value = organisation[fact]
    const isKnown = Array.isArray(value) ? value.length > 0 : value !== undefined
    return isKnown && kind !== 'owner' ? words('edit.from.record', { source }) : ''
  }
}

type ClashProps = { clashes: FormKey[]; mine: Form; theirs: Form; take: (change: Partial<Form>) => void }

/** Both versions of what two people changed at once. */
function Clash({ clashes, mine, theirs, take }: ClashProps) {
  const words = usePeopleWords()
  const text = (value: string | string[]) => [value].flat().join(', ') || words('edit.empty')
  return (
    <Alert data-color="warning" role="alert" className="clash">
      <Heading level={2} data-size="2xs">
        {words('edit.conflict')}
      </Heading>
      <p>{words('edit.conflictText')}</p>
      <dl>
        {clashes.map((key) => (
          <div key={key}>
            <dt>{words(`edit.${key}`)}</dt>
            <dd>{words('edit.yours', { value: text(mine[key]) })}</dd>
            <dd>{words('edit.theirs', { value: text(theirs[key]) })}</dd>
            <dd>
              <Button variant="secondary" data-size="sm" onClick={() => take({ [key]: theirs[key] })}>
                {words('edit.keepTheirs')}
                <span className="visually-hidden">{`: ${words(`edit.${key}`)}`}</span>
              </Button>
            </dd>
          </div>
        ))}
      </dl>
    </Alert>
  )
}
