// The three questions to a host, and what may be told besides.
import { Button, Checkbox, Details, Field, Label, Textarea, Textfield } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { useState } from 'react'
import { programmeCountries } from '../../domain/country.ts'
import { languages } from '../../domain/organisation.ts'
import { accessKinds, lodgings, pays } from '../../domain/places/place.ts'
import { years } from '../../domain/rules/guides.ts'
import type { HostLanguage } from '../../domain/words/host-languages.ts'
import type { HostWords } from '../locales/host/en.ts'
import { displayName } from '../names.ts'
import { organisationQuery } from '../queries.ts'
import { Choice } from './choice.tsx'
import { fewerGuided, type OfferDraft } from './offer.ts'
import { OwnOrganisation } from './own-organisation.tsx'
import { findTowns } from './towns.ts'
import { WorkField } from './work-field.tsx'

type Props = {
  words: HostWords
  language: HostLanguage
  draft: OfferDraft
  change: (more: Partial<OfferDraft>) => void
  errors: Record<string, string>
}

/** What work, and where. */
export function WorkStep({ words, language, draft, change, errors }: Props) {
  const regions = new Intl.DisplayNames(language, { type: 'region' })
  const countries = programmeCountries(years.newestGuide)
    .map((code): [string, string] => [code, regions.of(code) ?? code])
    .toSorted(([, a], [, b]) => a.localeCompare(b, language))
  const client = useQueryClient()
  // What is known of it need not be written again; where it has no place of its own, the town is asked as of everybody.
  const takeOver = async (organisation: string) => {
    const { country, town, latitude, longitude, ...known } = await client.fetchQuery(organisationQuery(organisation))
    const place = latitude !== undefined && longitude !== undefined && { town, latitude, longitude }
    change({ organisation, name: displayName(known), country, ...place })
  }
  return (
    <fieldset>
      <OwnOrganisation
        label={words.organisation}
        none={words.organisationNone}
        chosen={draft.organisation}
        choose={(it) => (it ? takeOver(it.id) : change({ organisation: undefined }))}
        error={errors.organisation}
      />
      <WorkField
        label={words.work}
        hint={words.workHint}
        language={language}
        chosen={draft.found}
        unknown={words.workUnknown}
        choose={(found, typed) => change({ found, ...(typed && { work: draft.work || typed }) })}
        error={errors.field}
      />
      <Textfield
        label={words.name}
        value={draft.name}
        error={errors.name}
        autoComplete="organization"
        onChange={({ target: { value } }) => change({ name: value })}
      />
      <Choice label={words.country} value={draft.country} choose={(country) => change({ country })}>
        {countries}
      </Choice>
      <Town key={draft.organisation} words={words} draft={draft} change={change} error={errors.town} />
    </fieldset>
  )
}

function Town({ words, draft, change, error }: Omit<Props, 'language' | 'errors'> & { error?: string }) {
  const [typed, setTyped] = useState(draft.town ?? '')
  const isOpen = typed.trim().length > 1 && typed !== draft.town
  const { data = [] } = useQuery({
    queryKey: ['towns', typed, draft.country],
    queryFn: () => findTowns(typed, draft.country),
    enabled: isOpen,
  })
  const locate = () =>
    navigator.geolocation?.getCurrentPosition(({ coords: { latitude, longitude } }) =>
      change({ latitude, longitude, town: typed || undefined }),
    )
  return (
    <div className="work-field">
      <Textfield
        label={words.town}
        description={words.townHint}
        value={typed}
        error={error}
        autoComplete="address-level2"
        onChange={({ target: { value } }) => {
          setTyped(value)
          change({ latitude: undefined, longitude: undefined })
        }}
      />
      {isOpen && draft.latitude === undefined ? (
        <ul className="work-field__found">
          {data.map(({ name: town, latitude, longitude }) => (
            <li key={town}>
              <Button
                variant="secondary"
                data-size="sm"
                onClick={() => {
                  setTyped(town)
                  change({ town, latitude, longitude })
                }}
              >
                {town}
              </Button>
            </li>
          ))}
        </ul>
      ) : null}
      <Button variant="tertiary" data-size="sm" onClick={locate}>
        {draft.latitude === undefined ? words.here : words.hereSet}
      </Button>
    </div>
  )
}

/** How many at a time, and when. */
export function WhenStep({ words, draft, change, errors }: Props) {
  const set = (at: number, more: Partial<OfferDraft['periods'][number]>) =>
    change({ periods: draft.periods.map((it, index) => (index === at ? { ...it, ...more } : it)) })
  const last = draft.periods.at(-1)
  return (
    <>
      {draft.periods.map((period, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: periods have no name of their own while they are written
        <fieldset key={at}>
          <legend>{`${words.when} ${at + 1}`}</legend>
          <div className="offer__period">
            <Textfield
              label={words.from}
              type="date"
              value={period.from}
              error={errors[`periods[${at}].from`]}
              onChange={({ target: { value } }) => set(at, { from: value })}
            />
            <Textfield
              label={words.to}
              type="date"
              value={period.to}
              error={errors[`periods[${at}].to`]}
              onChange={({ target: { value } }) => set(at, { to: value })}
            />
            <Textfield
              label={words.capacity}
              type="number"
              min={1}
              max={500}
              value={period.capacity || ''}
              error={errors[`periods[${at}].capacity`]}
              onChange={({ target: { value } }) => set(at, { capacity: Number(value) })}
            />
          </div>
          {draft.periods.length > 1 ? (
            <Button
              variant="tertiary"
              data-size="sm"
              onClick={() => change({ periods: draft.periods.filter((_, index) => index !== at) })}
            >
              {words.removePeriod}
            </Button>
          ) : null}
        </fieldset>
      ))}
      <Button
        variant="secondary"
        data-size="sm"
        onClick={() => change({ periods: [...draft.periods, { from: '', to: '', capacity: last?.capacity ?? 1 }] })}
      >
        {words.addPeriod}
      </Button>
    </>
  )
}

/** Who guides them. */
export function TutorStep({ words, draft, change, errors }: Props) {
  const guided = fewerGuided(draft)
  const number = (name: 'tutors' | 'perTutor', label: string) => (
    <Textfield
      label={label}
      type="number"
      min={1}
      max={20}
      value={draft[name] || ''}
      error={errors[name]}
      onChange={({ target: { value } }) => change({ [name]: Number(value) })}
    />
  )
  return (
    <fieldset>
      <Textfield
        label={words.tutor}
        value={draft.tutor}
        error={errors.tutor}
        autoComplete="name"
        onChange={({ target: { value } }) => change({ tutor: value })}
      />
      <div className="offer__period">
        {number('tutors', words.tutors)}
        {number('perTutor', words.perTutor)}
      </div>
      {guided ? <p className="muted">{words.guided.replace('{count}', String(guided))}</p> : null}
    </fieldset>
  )
}

/** EQF levels that learners of a trade work towards. */
const levels: [number, number][] = [
  [2, 3],
  [3, 4],
  [4, 5],
  [5, 6],
]

/** What may be told besides; nothing of it is needed. */
export function MoreStep({ words, language, draft, change, errors }: Props) {
  const tongues = new Intl.DisplayNames(language, { type: 'language' })
  return (
    <Details>
      <Details.Summary>{words.more}</Details.Summary>
      <Details.Content>
        <fieldset className="offer__ticks">
          <legend>{words.languages}</legend>
          {languages.slice(0, 33).map((it) => (
            <Checkbox
              key={it}
              data-size="sm"
              label={tongues.of(it) ?? it}
              checked={draft.languages.includes(it)}
              onChange={({ target: { checked } }) =>
                change({ languages: checked ? [...draft.languages, it] : draft.languages.filter((one) => one !== it) })
              }
            />
          ))}
        </fieldset>
        <Choice
          label={words.pay}
          value={draft.pay ?? ''}
          choose={(it) => change({ pay: pays.find((one) => one === it) })}
        >
          {[['', words.unknown], ...pays.map((it): [string, string] => [it, words.pays[it]])]}
        </Choice>
        <Choice
          label={words.lodging}
          value={draft.lodging ?? ''}
          choose={(it) => change({ lodging: lodgings.find((one) => one === it) })}
        >
          {[['', words.unknown], ...lodgings.map((it): [string, string] => [it, words.lodgings[it]])]}
        </Choice>
        <fieldset className="offer__ticks">
          <legend>{words.access}</legend>
          {accessKinds.map((it) => (
            <Checkbox
              key={it}
              data-size="sm"
              label={words.accessKinds[it]}
              checked={draft.access?.includes(it) ?? false}
              onChange={({ target: { checked } }) => {
                const others = (draft.access ?? []).filter((one) => one !== it)
                change({ access: checked ? [...others, it] : others })
              }}
            />
          ))}
        </fieldset>
        <Choice
          label={words.eqf}
          value={draft.eqf ? draft.eqf.join('–') : ''}
          choose={(it) => change({ eqf: levels.find((one) => one.join('–') === it) })}
        >
          {[['', words.unknown], ...levels.map((it): [string, string] => [it.join('–'), it.join('–')])]}
        </Choice>
        <Textfield
          label={words.youngest}
          type="number"
          min={14}
          max={99}
          value={draft.youngest ?? ''}
          error={errors.youngest}
          onChange={({ target: { value } }) => change({ youngest: Number(value) || undefined })}
        />
        <Text label={words.own} value={draft.work} write={(work) => change({ work })} />
        <Text label={words.licences} value={draft.licences ?? ''} write={(licences) => change({ licences })} />
        <Text label={words.safety} value={draft.safety ?? ''} write={(safety) => change({ safety })} />
      </Details.Content>
    </Details>
  )
}

function Text({ label, value, write }: { label: string; value: string; write: (text: string) => void }) {
  return (
    <Field>
      <Label>{label}</Label>
      <Textarea value={value} maxLength={1000} onChange={({ target }) => write(target.value)} />
    </Field>
  )
}
