// The answers to one's own partner request: who, why, what is known of them; a yes or no thanks to one or many.
import { Button, Checkbox, Heading, Tag } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useState } from 'react'
import { countryName, roleLabel } from '../../domain/words/labels.ts'
import { languageName } from '../format.ts'
import { markSeen } from '../inbox/api.ts'
import { useInboxWords } from '../inbox/words.ts'
import { useLanguage } from '../language.ts'
import { Trouble } from '../layout/trouble.tsx'
import { displayName } from '../names.ts'
import { notify } from '../notices.ts'
import { useDoing } from '../people/doing.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { decideAnswers, type PartnerAnswer } from './api.ts'
import { FitReasons } from './fit.tsx'
import { allPartnerRequests, answersQuery } from './queries.ts'
import { usePartnersWords } from './words.ts'

type Props = { organisation: string; request: string }

export function Answers({ organisation, request }: Props) {
  const words = usePartnersWords()
  const queries = useQueryClient()
  const doing = useDoing()
  const [chosen, setChosen] = useState<readonly string[]>([])
  const { data, error, refetch } = useQuery(answersQuery(organisation, request))
  useEffect(() => {
    // To open it is to have seen it; where that fails the notice simply stays.
    markSeen(request).catch(() => undefined)
  }, [request])
  const decide = (requests: string[], answer: 'interested' | 'no') =>
    doing.run(async () => {
      const { answered } = await decideAnswers(organisation, request, requests, answer)
      setChosen([])
      notify(words('decide.done', { count: answered.length }))
      await queries.invalidateQueries(allPartnerRequests)
    })
  const waiting = data?.filter(({ state }) => state === 'waiting').map(({ id }) => id) ?? []
  const some = chosen.filter((id) => waiting.includes(id))
  return (
    <section className="panel partners__apart" aria-labelledby="answers">
      <Heading level={2} data-size="xs" id="answers">
        {words('decide.title')}
      </Heading>
      {error ? <Trouble error={error} retry={() => refetch()} /> : null}
      {data?.length === 0 ? <p>{words('decide.none')}</p> : null}
      {some.length > 0 ? (
        <div className="buttons" role="status">
          <span>{words('decide.chosen', { count: some.length })}</span>
          <Button data-size="sm" aria-disabled={doing.busy} onClick={() => decide(some, 'interested')}>
            {words('decide.yesAll')}
          </Button>
          <Button data-size="sm" variant="secondary" aria-disabled={doing.busy} onClick={() => decide(some, 'no')}>
            {words('decide.noAll')}
          </Button>
        </div>
      ) : null}
      <ul className="requests">
        {data?.map((it) => (
          <li key={it.id}>
            <Answer
              answer={it}
              isChosen={some.includes(it.id)}
              choose={(isChosen) => setChosen(isChosen ? [...some, it.id] : some.filter((id) => id !== it.id))}
              decide={(answer) => decide([it.id], answer)}
              busy={doing.busy}
            />
          </li>
        ))}
      </ul>
      <TroubleLine text={doing.trouble} />
      {data && data.length > 0 ? (
        <Link className="ds-link" to="/inbox">
          {words('decide.thread')}
        </Link>
      ) : null}
    </section>
  )
}

type AnswerProps = {
  answer: PartnerAnswer
  isChosen: boolean
  choose: (isChosen: boolean) => void
  decide: (answer: 'interested' | 'no') => void
  busy: boolean
}

function Answer({ answer, isChosen, choose, decide, busy }: AnswerProps) {
  const words = usePartnersWords()
  const language = useLanguage()
  const { sender, state, text, role, offered, fit } = answer
  const name = displayName(sender)
  const waits = state === 'waiting'
  return (
    <article className="request" aria-label={name}>
      <div className="request__head">
        {waits ? (
          <Checkbox
            data-size="sm"
            aria-label={words('decide.choose', { name })}
            checked={isChosen}
            onChange={(event) => choose(event.target.checked)}
          />
        ) : null}
        <Link className="ds-link" to="/organisations/$id" params={{ id: sender.id }}>
          {name}
        </Link>
        <span className="muted">
          {countryName(sender.country, language)}
          {role ? ` · ${roleLabel(role, language)}` : ''}
        </span>
        <Tag data-size="sm" data-color={state === 'interested' ? 'success' : 'neutral'}>
          {words(`decide.states.${state}`)}
        </Tag>
      </div>
      <p className="request__text">{text}</p>
      {offered.proof ? <p>{words('decide.proof', { proof: offered.proof })}</p> : null}
      {offered.language ? (
        <p>{words('decide.language', { language: languageName(offered.language, language) })}</p>
      ) : null}
      {fit ? <FitReasons fit={fit} theirs /> : null}
      <Risks risks={answer.risks} />
      {waits ? (
        <div className="buttons">
          <Button data-size="sm" aria-disabled={busy} onClick={() => decide('interested')}>
            {words('decide.yes')}
            <span className="visually-hidden">{`: ${name}`}</span>
          </Button>
          <Button data-size="sm" variant="secondary" aria-disabled={busy} onClick={() => decide('no')}>
            {words('decide.no')}
            <span className="visually-hidden">{`: ${name}`}</span>
          </Button>
        </div>
      ) : null}
    </article>
  )
}

/** Facts, and which of them are worth a second look; none is a verdict. */
function Risks({ risks }: Pick<PartnerAnswer, 'risks'>) {
  const words = usePartnersWords()
  const inbox = useInboxWords()
  return (
    <details>
      <summary>
        {words('decide.risks')}
        {risks.some(({ notable }) => notable) ? (
          <Tag className="partners__look" data-size="sm" data-color="warning">
            {words('decide.look')}
          </Tag>
        ) : null}
      </summary>
      <ul className="thread__risks">
        {risks.map(({ fact, value, notable }) => (
          <li key={fact}>
            {fact === 'verified' || fact === 'provider'
              ? inbox(`risks.${fact}.${value ? 'yes' : 'no'}`)
              : inbox(`risks.${fact}`, { value: Number(value) })}
            {notable ? <strong>{` · ${words('decide.look')}`}</strong> : null}
          </li>
        ))}
      </ul>
    </details>
  )
}
