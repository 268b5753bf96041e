// One's keys for programs: made, shown once, recognised by their beginning, ended. A part of the account's page.
import { Alert, Button, Heading, Textfield } from '@digdir/designsystemet-react'
import { queryOptions, useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { api, read } from '../api.ts'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { notify } from '../notices.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { useDevelopersWords } from './words.ts'

const { keys } = api.account

const keysQuery = queryOptions({
  queryKey: ['account', 'keys'],
  queryFn: async () => (await read(keys.$get({}))).keys,
})

export function Keys() {
  const t = useDevelopersWords()
  const language = useLanguage()
  const queries = useQueryClient()
  const doing = useDoing()
  const { data = [] } = useQuery(keysQuery)
  const end = (key: string) =>
    doing.run(async () => {
      await read(keys[':key'].$delete({ param: { key } }))
      await queries.invalidateQueries({ queryKey: keysQuery.queryKey })
      notify(t('own.ended'))
    })
  const day = (it: string) => formatDate(it.slice(0, 10), language)
  return (
    <section aria-labelledby="keys" className="panel">
      <Heading level={2} data-size="xs" id="keys">
        {t('own.title')}
      </Heading>
      <p>
        {t('own.text')}{' '}
        <Link className="ds-link" to="/developers">
          {t('own.how')}
        </Link>
      </p>
      <ul className="rows">
        {data.map(({ id, name, beginning, createdAt, usedOn }) => (
          <li key={id}>
            <span>{name}</span>
            <code>{beginning}…</code>
            <span className="muted">
              {t('own.made', { date: day(createdAt) })},{' '}
              {usedOn ? t('own.used', { date: day(usedOn) }) : t('own.unused')}
            </span>
            <Button className="rows__act" variant="tertiary" data-size="sm" onClick={() => end(id)}>
              {t('own.end')}
              <span className="visually-hidden">{`: ${name}`}</span>
            </Button>
          </li>
        ))}
      </ul>
      <TroubleLine text={doing.trouble} />
      <NewKey made={() => queries.invalidateQueries({ queryKey: keysQuery.queryKey })} />
    </section>
  )
}

function NewKey({ made }: { made: () => Promise<void> }) {
  const t = useDevelopersWords()
  const doing = useDoing(undefined, { 409: t('own.tooMany') })
  const [name, setName] = useState('')
  const [key, setKey] = useState<string>()
  const make = () =>
    doing.run(async () => {
      const fresh = await read(keys.$post({ json: { name } }))
      setKey(fresh.key)
      setName('')
      await made()
    })
  return (
    <form
      className="form"
      onSubmit={(event) => {
        event.preventDefault()
        make()
      }}
    >
      {key ? <FreshKey secret={key} /> : null}
      <Textfield
        label={t('own.name')}
        description={t('own.nameHint')}
        maxLength={80}
        value={name}
        error={doing.wrong.name ? t('own.nameNeeded') : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <TroubleLine text={doing.wrong.name ? undefined : doing.trouble} />
      <div>
        <Button type="submit" variant="secondary" aria-disabled={doing.busy}>
          {t('own.make')}
        </Button>
      </div>
    </form>
  )
}

function FreshKey({ secret }: { secret: string }) {
  const t = useDevelopersWords()
  const copy = () =>
    navigator.clipboard.writeText(secret).then(
      () => notify(t('own.copied')),
      () => undefined,
    )
  return (
    <Alert data-color="success" role="status">
      <p>{t('own.once')}</p>
      <Textfield readOnly label={t('own.key')} value={secret} onFocus={(event) => event.currentTarget.select()} />
      <p>
        <Button variant="secondary" data-size="sm" onClick={copy}>
          {t('own.copy')}
        </Button>
      </p>
    </Alert>
  )
}
