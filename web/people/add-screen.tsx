// Finding one's organisation by name, OID or PIC, and adding it where the record has nobody like that.
import { Alert, Button, Heading, Search, Select, Textfield } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link, useRouter } from '@tanstack/react-router'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { isOid, isPic } from '../../domain/organisation.ts'
import type { Capacity } from '../../domain/ownership.ts'
import { Failure, findOrganisations, type OrganisationView } from '../api.ts'
import { CountryOptions, TypeOptions } from '../board/type-options.tsx'
import { placeOf } from '../components/place.ts'
import { useLanguage } from '../language.ts'
import { Page } from '../layout/page.tsx'
import { displayName } from '../names.ts'
import { createOrganisation, type NewOrganisation } from './api.ts'
import { CapacityChoice } from './capacity-choice.tsx'
import { useDoing } from './doing.ts'
import { accountQuery } from './queries.ts'
import { SignedIn } from './signed-in.tsx'
import { TroubleLine } from './trouble-line.tsx'
import { usePeopleWords } from './words.ts'
import './people.css'

const shown = 6

export function AddScreen() {
  const words = usePeopleWords()
  const [typed, setTyped] = useState('')
  const [asked, setAsked] = useState('')
  const [adding, setAdding] = useState(false)
  const { data } = useQuery({
    queryKey: ['known', asked],
    queryFn: ({ signal }) => findOrganisations({ q: asked, literal: 'true', limit: String(shown) }, signal),
    enabled: asked !== '',
  })
  const known = asked && data ? data.organisations.filter(({ source }) => source.kind !== 'sample') : undefined
  return (
    <SignedIn>
      {() => (
        <Page title={words('add.title')} lead={words('add.lead')}>
          <form
            className="form"
            onSubmit={(event) => {
              event.preventDefault()
              setAdding(false)
              setAsked(typed.trim())
            }}
          >
            <label htmlFor="add-word">{words('add.word')}</label>
            <Search>
              <Search.Input
                id="add-word"
                aria-label={words('add.word')}
                value={typed}
                onChange={(event) => setTyped(event.target.value)}
              />
              <Search.Button>{words('add.search')}</Search.Button>
            </Search>
          </form>
          <div aria-live="polite">{known ? <Known known={known} add={() => setAdding(true)} /> : null}</div>
          {adding ? <NewForm key={asked} asked={asked} /> : null}
        </Page>
      )}
    </SignedIn>
  )
}

function Known({ known, add }: { known: readonly OrganisationView[]; add: () => void }) {
  const words = usePeopleWords()
  return (
    <section className="panel" aria-labelledby="known">
      <Heading level={2} data-size="xs" id="known">
        {known.length > 0 ? words('add.known') : words('add.nobody')}
      </Heading>
      <KnownRows known={known} />
      <Button variant="secondary" onClick={add}>
        {known.length > 0 ? words('add.different') : words('add.make')}
      </Button>
    </section>
  )
}

function KnownRows({
  known,
}: {
  known: readonly (Pick<OrganisationView, 'id' | 'name'> & Partial<OrganisationView>)[]
}) {
  const words = usePeopleWords()
  const language = useLanguage()
  return (
    <ul className="rows">
      {known.map(({ id, name, country, town }) => (
        <li key={id}>
          <span>{displayName({ name, country })}</span>
          {country ? <span className="muted">{placeOf({ country, town }, language)}</span> : null}
          <Link className="ds-link rows__act" to="/organisations/$id/claim" params={{ id }}>
            {words('add.this')}
            <span className="visually-hidden">{`: ${displayName({ name, country })}`}</span>
          </Link>
        </li>
      ))}
    </ul>
  )
}

type Clash = { id: string; name: string; by: 'oid' | 'pic' | 'name' }

function NewForm({ asked }: { asked: string }) {
  const words = usePeopleWords()
  const { t } = useTranslation()
  const id = useId()
  const router = useRouter()
  const queries = useQueryClient()
  const number = asked.toUpperCase()
  const [name, setName] = useState(isOid(number) || isPic(number) ? '' : asked)
  const [country, setCountry] = useState('')
  const [type, setType] = useState('')
  const [capacity, setCapacity] = useState<Capacity>('own')
  const [clash, setClash] = useState<Clash[]>()
  const doing = useDoing((failure) => {
    if (failure.status !== 409 || !Array.isArray(failure.problem.known)) return false
    setClash(failure.problem.known)
    return true
  })
  const create = (different: boolean) =>
    doing.run(async () => {
      if (!country)
        throw new Failure(400, words('add.needed'), { errors: [{ field: 'country', message: words('add.needed') }] })
      const facts = {
        name,
        ...(type && { type }),
        ...(isOid(number) && { oid: number }),
        ...(isPic(number) && { pic: number }),
      } as NewOrganisation['facts']
      const { id } = await createOrganisation({ country, capacity, different, facts })
      await queries.invalidateQueries({ queryKey: accountQuery.queryKey })
      router.history.push(`/organisations/${id}/edit`)
    })
  const hasNumber = clash?.some(({ by }) => by !== 'name')
  return (
    <form
      className="form panel"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        create(false)
      }}
    >
      <Textfield
        label={words('edit.name')}
        autoComplete="organization"
        maxLength={200}
        value={name}
        error={doing.wrong.name}
        onChange={(event) => setName(event.target.value)}
      />
      <div className="form__field">
        <label htmlFor={`${id}-country`}>{words('add.country')}</label>
        <Select
          id={`${id}-country`}
          value={country}
          aria-invalid={!!doing.wrong.country}
          onChange={(event) => setCountry(event.target.value)}
        >
          <Select.Option value="">{t('board.hand.chooseCountry')}</Select.Option>
          <CountryOptions year={2026} />
        </Select>
        <TroubleLine text={doing.wrong.country} />
      </div>
      <div className="form__field">
        <label htmlFor={`${id}-type`}>{words('edit.type')}</label>
        <Select id={`${id}-type`} value={type} onChange={(event) => setType(event.target.value)}>
          <Select.Option value="">{words('edit.typeUnknown')}</Select.Option>
          <TypeOptions />
        </Select>
      </div>
      <CapacityChoice value={capacity} choose={setCapacity} />
      {clash ? (
        <Alert data-color="warning" role="alert">
          <p>{words(hasNumber ? 'add.number' : 'add.clash')}</p>
          <KnownRows known={clash} />
          {hasNumber ? null : (
            <Button variant="secondary" onClick={() => create(true)}>
              {words('add.different')}
            </Button>
          )}
        </Alert>
      ) : null}
      <TroubleLine text={doing.wrong.country || doing.wrong.name ? undefined : doing.trouble} />
      <div>
        <Button type="submit" aria-disabled={doing.busy}>
          {words('add.create')}
        </Button>
      </div>
    </form>
  )
}
