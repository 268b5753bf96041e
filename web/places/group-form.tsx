// What a group is like: numbers, dates and needs on one page, and nobody's name.
import { Button, Checkbox, Details, Textfield } from '@digdir/designsystemet-react'
import { programmeCountries } from '../../domain/country.ts'
import { languages as spoken } from '../../domain/organisation.ts'
import { accessKinds } from '../../domain/places/place.ts'
import { findCall, listCalls, years } from '../../domain/rules/guides.ts'
import { activitiesOf } from '../../domain/stay/judge.ts'
import { opportunities, senders } from '../../domain/stay/stay.ts'
import { activityLabel, countryName } from '../../domain/words/labels.ts'
import { placementWords } from '../../domain/words/placements.ts'
import { languageName } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Choice } from './choice.tsx'
import { useFirstWrong } from './first-wrong.ts'
import type { Group } from './group.ts'
import { usePlacesWords } from './words.ts'
import { WorkField } from './work-field.tsx'

type Props = {
  group: Group
  change: (more: Partial<Group>) => void
  errors: Record<string, string>
  /** Changes each time hosts are looked for, and when that is refused. */
  tried: unknown
  go: () => void
  again: () => void
}

const levels = [1, 2, 3, 4, 5, 6, 7, 8]
const reaches = [20, 40, 60, 100]
const movable = [0, 7, 14, 21, 28]

export function GroupForm({ group, change, errors, tried, go, again }: Props) {
  const form = useFirstWrong(tried)
  const words = usePlacesWords()
  const language = useLanguage()
  const said = placementWords(language)
  const calls = listCalls(years.newestGuide).filter((it) =>
    activitiesOf(it).some((one) => one.activity.startsWith('learner')),
  )
  const call = findCall(group.action, group.year) ?? calls[0]
  const countries = programmeCountries(years.newestGuide)
    .map((code) => ({ code, name: countryName(code, language) }))
    .toSorted((a, b) => a.name.localeCompare(b.name, language))
  const tongues = spoken.map((it): [string, string] => [it, languageName(it, language)])
  const named = countries.map(({ code, name }) => [code, name] as const)
  const number = (name: 'learners' | 'staff' | 'youngest' | 'accessFor', label: string, least: number) => (
    <Textfield
      label={label}
      type="number"
      min={least}
      max={500}
      value={group[name] ?? ''}
      error={errors[name]}
      onChange={({ target: { value } }) => change({ [name]: value === '' ? undefined : Number(value) })}
    />
  )
  const day = (name: 'from' | 'to', label: string) => (
    <Textfield
      label={label}
      type="date"
      value={group[name]}
      error={errors[name]}
      onChange={({ target: { value } }) => change({ [name]: value })}
    />
  )
  return (
    <form
      ref={form}
      className="group__form"
      onSubmit={(event) => {
        event.preventDefault()
        go()
      }}
    >
      <fieldset>
        <legend>{words('group.who')}</legend>
        <WorkField
          label={words('group.work')}
          unknown={words('list.workUnknown')}
          hint={words('list.workHint')}
          language={language}
          chosen={group.work}
          choose={(work) => change({ work })}
          error={errors.field}
        />
        {number('learners', words('group.learners'), 1)}
        <Choice
          label={words('group.eqf')}
          value={group.eqf ? String(group.eqf) : ''}
          choose={(level) => change({ eqf: Number(level) || undefined })}
        >
          {[['', words('group.notStated')], ...levels.map((it): [string, string] => [String(it), String(it)])]}
        </Choice>
        {day('from', words('group.from'))}
        {day('to', words('group.to'))}
      </fieldset>
      <fieldset>
        <legend>{words('group.project')}</legend>
        <Choice label={words('group.action')} value={group.action} choose={(action) => change({ action })}>
          {calls.map((it) => [it.id, `${it.id} · ${it.action.name}`])}
        </Choice>
        <Choice
          label={words('group.activity')}
          value={group.activity}
          choose={(activity) => change({ activity: activity as Group['activity'] })}
          error={errors.activity}
        >
          {(call ? activitiesOf(call) : []).map((it) => [it.activity, activityLabel(it.activity, language)])}
        </Choice>
        <Choice label={words('group.country')} value={group.country} choose={(country) => change({ country })}>
          {named}
        </Choice>
        {number('staff', words('group.staff'), 0)}
      </fieldset>
      <fieldset>
        <legend>{words('group.where')}</legend>
        <Choice
          label={words('group.hosts')}
          value={group.countries?.[0] ?? ''}
          choose={(country) => change({ countries: country ? [country] : [] })}
        >
          {[['', words('group.anywhere')], ...named]}
        </Choice>
        <Choice
          label={words('group.languages')}
          value={group.languages[0] ?? 'en'}
          choose={(it) => change({ languages: [it, ...group.languages.slice(1).filter((one) => one !== it)] })}
        >
          {tongues}
        </Choice>
        <Choice
          label={words('group.alsoLanguage')}
          value={group.languages[1] ?? ''}
          choose={(it) => change({ languages: [...group.languages.slice(0, 1), ...(it ? [it] : [])] })}
        >
          {[['', words('group.opportunities.none')], ...tongues]}
        </Choice>
        <Choice
          label={words('group.flexibility')}
          value={String(group.flexibility ?? 0)}
          choose={(days) => change({ flexibility: Number(days) })}
        >
          {movable.map((days) => [
            String(days),
            days === 0 ? words('group.still') : words('group.weeks', { count: days / 7 }),
          ])}
        </Choice>
        <Choice
          label={words('group.reach')}
          value={String(group.reach ?? 40)}
          choose={(reach) => change({ reach: Number(reach) })}
        >
          {reaches.map((it) => [String(it), words('group.kilometres', { count: it })])}
        </Choice>
      </fieldset>
      <Details className="group__needs">
        <Details.Summary>{words('group.needs')}</Details.Summary>
        <Details.Content>
          <fieldset>
            <legend className="visually-hidden">{words('group.needs')}</legend>
            {number('youngest', words('group.youngest'), 6)}
            <Choice
              label={words('group.fewer')}
              value={group.fewerOpportunities ?? ''}
              choose={(it) => change({ fewerOpportunities: opportunities.find((one) => one === it) })}
            >
              {[
                ['', words('group.notStated')],
                ...opportunities.map((it) => [it, words(`group.opportunities.${it}`)] as const),
              ]}
            </Choice>
            <Choice
              label={words('group.sender')}
              value={group.sender ?? ''}
              choose={(it) => change({ sender: senders.find((one) => one === it) })}
            >
              {[['', words('group.notStated')], ...senders.map((it) => [it, words(`group.senders.${it}`)] as const)]}
            </Choice>
            <Choice
              label={words('group.access')}
              value={group.access?.[0] ?? ''}
              choose={(it) => {
                const access = accessKinds.filter((one) => one === it)
                change({ access, accessFor: access.length > 0 ? Math.max(1, group.accessFor ?? 0) : 0 })
              }}
            >
              {[['', words('group.opportunities.none')], ...accessKinds.map((it) => [it, said.access[it]] as const)]}
            </Choice>
            {group.access?.length ? number('accessFor', words('group.accessFor'), 1) : null}
            <div>
              <Checkbox
                label={words('group.needsLodging')}
                checked={group.needsLodging ?? false}
                onChange={({ target: { checked } }) => change({ needsLodging: checked })}
              />
              <Checkbox
                label={words('group.alone')}
                checked={(group.together ?? 1) > 1}
                onChange={({ target: { checked } }) => change({ together: checked ? 2 : 1 })}
              />
            </div>
          </fieldset>
        </Details.Content>
      </Details>
      <div className="buttons">
        <Button type="submit">{words('group.go')}</Button>
        <Button type="button" variant="tertiary" onClick={again}>
          {words('group.fresh')}
        </Button>
      </div>
    </form>
  )
}
