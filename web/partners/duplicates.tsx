// Organisations that may be one, side by side: an operator keeps one entry, with all that hangs on the other, or says they are two.
import { Alert, Button, Heading, Table } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import { parseType } from '../../domain/type.ts'
import { typeLabel } from '../../domain/words/labels.ts'
import { formatDate } from '../format.ts'
import { useLanguage } from '../language.ts'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import { notify } from '../notices.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { type Duplicate, listDuplicates, mergeOrganisations, tellApart } from './api.ts'
import { usePartnersWords } from './words.ts'
import './partners.css'

type Side = Duplicate['one']
const told = ['one letter apart', 'same words in another order'] as const
const belongings = ['projects', 'people', 'requests', 'partnerRequests', 'places', 'consortia', 'owned'] as const
const plain = ['town', 'region', 'oid', 'pic', 'website', 'established'] as const

export function Duplicates() {
  const words = usePartnersWords()
  const { data, error, refetch } = useQuery({ queryKey: ['operator', 'duplicates'], queryFn: listDuplicates })
  if (error) return <Trouble error={error} retry={() => refetch()} />
  if (!data) return null
  return (
    <section className="panel" aria-labelledby="duplicates">
      <Heading level={2} data-size="xs" id="duplicates">
        {words('operator.duplicates')}
      </Heading>
      {data.total === 0 ? (
        <p>{words('operator.noDuplicates')}</p>
      ) : (
        <>
          <p>{words('operator.duplicatesText')}</p>
          <p className="muted">{words('operator.total', { count: data.total })}</p>
        </>
      )}
      {data.pairs.map((pair) => (
        <Pair key={`${pair.one.id} ${pair.other.id}`} pair={pair} />
      ))}
    </section>
  )
}

function Pair({ pair: { one, other, reason } }: { pair: Duplicate }) {
  const words = usePartnersWords()
  const queries = useQueryClient()
  const doing = useDoing()
  const [stays, setStays] = useState<Side>()
  const known = told.find((it) => it === reason)
  const title = known ? words(`operator.reasons.${known}`) : words('operator.reasons.other', { reason })
  const refresh = () => queries.invalidateQueries({ queryKey: ['operator'] })
  const goes = stays === one ? other : one
  const names = { stays: stays ? nameOf(stays) : '', goes: nameOf(goes) }
  const merge = (kept: Side) =>
    doing.run(async () => {
      await mergeOrganisations(kept.id, goes.id).finally(refresh)
      notify(words('operator.merged', names))
    })
  const apart = () =>
    doing.run(async () => {
      await tellApart(one.id, other.id).finally(refresh)
      notify(words('operator.differentDone'))
    })
  return (
    <article className="claim__card" aria-label={`${nameOf(one)}, ${nameOf(other)}`}>
      <p className="partners__label">{title}</p>
      <Compared one={one} other={other} />
      {stays ? (
        <Alert data-color="warning" role="alert">
          <Heading level={3} data-size="2xs">
            {words('operator.confirmTitle', names)}
          </Heading>
          <Moves goes={goes} names={names} />
          <div className="buttons">
            <Button data-size="sm" aria-disabled={doing.busy} onClick={() => merge(stays)}>
              {words('operator.confirm')}
            </Button>
            <Button data-size="sm" variant="secondary" onClick={() => setStays(undefined)}>
              {words('operator.cancel')}
            </Button>
          </div>
        </Alert>
      ) : (
        <div className="buttons">
          {[one, other].map((it) => (
            <Button key={it.id} data-size="sm" variant="secondary" onClick={() => setStays(it)}>
              {words('operator.keep', { name: nameOf(it) })}
            </Button>
          ))}
          <Button data-size="sm" variant="tertiary" aria-disabled={doing.busy} onClick={apart}>
            {words('operator.different')}
          </Button>
        </div>
      )}
      <TroubleLine text={doing.trouble} />
    </article>
  )
}

const nameOf = (it: Side) => displayName(it)

/** What would move, so that nobody joins two without knowing. */
function Moves({ goes, names }: { goes: Side; names: { stays: string; goes: string } }) {
  const words = usePartnersWords()
  const language = useLanguage()
  const moved = belongings
    .filter((it) => goes.has[it] > 0)
    .map((it) => `${words(`operator.has.${it}`)}: ${goes.has[it]}`)
  const list = new Intl.ListFormat(language, { type: 'conjunction' })
  const what = moved.length > 0 ? list.format(moved) : words('operator.nothingMoves')
  return <p>{words('operator.confirmText', { ...names, what })}</p>
}

function Compared({ one, other }: { one: Side; other: Side }) {
  const words = usePartnersWords()
  const { t } = useTranslation()
  const language = useLanguage()
  const sourceOf = ({ source: { kind, file, row } }: Side) =>
    file && row ? t('source.row', { file, row }) : (file ?? t(`source.${kind}`))
  const typeOf = ({ type }: Side) => {
    const known = parseType(type ?? '')
    return known && typeLabel(known, language)
  }
  const rows = [
    ...plain.map((it) => [words(`operator.facts.${it}`), one[it], other[it]] as const),
    [words('operator.facts.type'), typeOf(one), typeOf(other)] as const,
    [
      words('operator.facts.lastConfirmed'),
      one.lastConfirmed && formatDate(one.lastConfirmed, language),
      other.lastConfirmed && formatDate(other.lastConfirmed, language),
    ] as const,
    [words('operator.facts.source'), sourceOf(one), sourceOf(other)] as const,
    ...belongings.map((it) => [words(`operator.has.${it}`), String(one.has[it]), String(other.has[it])] as const),
  ].filter(([, first, second]) => (first || second) && !(first === '0' && second === '0'))
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a part that scrolls must be reachable by keyboard
    <section className="scrolls" tabIndex={0} aria-label={`${nameOf(one)}, ${nameOf(other)}`}>
      <Table data-size="sm">
        <Table.Head>
          <Table.Row>
            <Table.HeaderCell>{words('operator.fact')}</Table.HeaderCell>
            {[one, other].map((it) => (
              <Table.HeaderCell key={it.id}>
                <Link className="ds-link" to="/organisations/$id" params={{ id: it.id }}>
                  {nameOf(it)}
                </Link>
              </Table.HeaderCell>
            ))}
          </Table.Row>
        </Table.Head>
        <Table.Body>
          {rows.map(([name, first, second]) => (
            <Table.Row key={name}>
              <Table.HeaderCell scope="row">{name}</Table.HeaderCell>
              <Table.Cell>{first ?? words('operator.unknown')}</Table.Cell>
              <Table.Cell>{second ?? words('operator.unknown')}</Table.Cell>
            </Table.Row>
          ))}
        </Table.Body>
      </Table>
    </section>
  )
}
