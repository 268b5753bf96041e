// A host in three questions: what work, how many and when, who guides. Saved at each step, on a phone first.
import { Alert, Button, Heading, Skeleton } from '@digdir/designsystemet-react'
import { useMutation, useQuery } from '@tanstack/react-query'
import { Link, useNavigate, useSearch } from '@tanstack/react-router'
import { useEffect, useRef, useState } from 'react'
import { type HostLanguage, hostLanguages } from '../../domain/words/host-languages.ts'
import { Failure } from '../api.ts'
import { Page } from '../layout/page.tsx'
import type { HostWords } from '../locales/host/en.ts'
import { changePlaces, type HostInvitation, listOwnPlaces, lookAtInvitation, offerPlaces } from './api.ts'
import { Choice } from './choice.tsx'
import { useFirstWrong } from './first-wrong.ts'
import { hostLanguageOf, useHostWords } from './host-words.ts'
import { draftOf, missingIn, type OfferDraft, offerOf, ratioOf, stepOf, useOffer } from './offer.ts'
import { MoreStep, TutorStep, WhenStep, WorkStep } from './offer-steps.tsx'
import { daysLater, nextMonday } from './search.ts'
import './places.css'

export function OfferScreen() {
  const { lang, place, invitation } = useSearch({ from: '/offer' })
  const navigate = useNavigate({ from: '/offer' })
  const { data: invited, isLoading } = useQuery({
    queryKey: ['invitation', invitation],
    queryFn: () => lookAtInvitation(invitation ?? ''),
    enabled: invitation !== undefined,
    retry: false,
  })
  const language = hostLanguageOf(lang ?? invited?.language, navigator.languages)
  const words = useHostWords(language)
  if (!words || isLoading) return <Skeleton variant="rectangle" width="100%" height="20rem" />
  return (
    <div lang={language}>
      <Page
        title={words.title}
        lead={words.lead}
        beside={
          <Choice
            label={words.language}
            value={language}
            choose={(value) => navigate({ search: { place, invitation, lang: value }, replace: true })}
          >
            {hostLanguages.map((it) => [it, new Intl.DisplayNames(it, { type: 'language' }).of(it) ?? it])}
          </Choice>
        }
      >
        {invited && !place ? (
          <Alert data-color="info" className="offer__note">
            {words.invited.replace('{school}', invited.school)}
          </Alert>
        ) : null}
        {words.unreviewed ? <p className="muted">{words.unreviewed}</p> : null}
        {place ? (
          <Changing id={place} words={words} language={language} />
        ) : (
          <Writing words={words} language={language} invitation={invitation} invited={invited} />
        )}
      </Page>
    </div>
  )
}

type FormProps = { words: HostWords; language: HostLanguage }

function Writing({
  words,
  language,
  invitation,
  invited,
}: FormProps & { invitation?: string; invited?: HostInvitation }) {
  const monday = nextMonday(new Date())
  const [draft, change, reset] = useOffer(monday, daysLater(monday, 180), language)
  const work = invited?.work
  // What the school asked for stands there from the beginning, and may be changed.
  const shown = work && !draft.found && draft.work === '' ? { ...draft, found: work } : draft
  return (
    <Form
      words={words}
      language={language}
      invitation={invitation}
      draft={shown}
      change={(more) => change({ ...(shown.found && { found: shown.found }), ...more })}
      done={reset}
    />
  )
}

/** An offer of one's own, read once and changed here. */
function Changing({ id, ...rest }: FormProps & { id: string }) {
  const { data } = useQuery({ queryKey: ['mine', 'places'], queryFn: listOwnPlaces })
  const [draft, setDraft] = useState<OfferDraft>()
  const own = data?.offers.find((it) => it.id === id)
  useEffect(() => {
    if (own && !draft) setDraft(draftOf(own))
  }, [own, draft])
  if (!draft) return <Skeleton variant="rectangle" width="100%" height="20rem" />
  return (
    <Form {...rest} id={id} draft={draft} change={(more) => setDraft({ ...draft, ...more })} done={() => undefined} />
  )
}

type Props = FormProps & {
  id?: string
  invitation?: string
  draft: OfferDraft
  change: (more: Partial<OfferDraft>) => void
  done: () => void
}

const steps = [WorkStep, WhenStep, TutorStep] as const

function Form({ id, invitation, words, language, draft, change, done }: Props) {
  const step = Math.min(draft.step ?? 0, steps.length - 1)
  /** How often one has tried to go on from this question. */
  const [tries, setTries] = useState(0)
  const heading = useRef<HTMLHeadingElement>(null)
  const missing = missingIn(draft, new Date().toISOString().slice(0, 10))
  const { mutate, data, error, status, isPending } = useMutation({
    mutationFn: () => {
      const offer = offerOf(draft, language)
      if (!offer) throw new Error(words.needed)
      return id ? changePlaces(id, offer) : offerPlaces({ ...offer, invitation })
    },
    onSuccess: done,
    onError: (it) => {
      const [wrong] = it instanceof Failure ? (it.problem.errors ?? []) : []
      if (wrong) change({ step: stepOf(wrong.field) })
    },
  })
  const form = useFirstWrong(`${step} ${tries} ${status}`)
  if (data)
    return (
      <Alert data-color="success" role="status">
        <p>{words.done}</p>
        <div className="buttons">
          <Link className="ds-link" to="/places/$id" params={{ id: data.id }}>
            {words.title}
          </Link>
          <Link className="ds-link" to="/my-places">
            {words.mine}
          </Link>
        </div>
      </Alert>
    )
  const refused = error instanceof Failure ? (error.problem.errors ?? []) : []
  const errors = Object.fromEntries([
    ...(tries > 0 ? missing.filter((it) => it.step === step).map((it) => [it.field, words[it.word]]) : []),
    ...refused.map((it) => [it.field, it.message]),
  ])
  const isStranger = error instanceof Failure && error.status === 401
  const go = (to: number) => {
    setTries(0)
    change({ step: to, ...(to === 2 && !draft.perTutor && { perTutor: ratioOf(draft) }) })
    heading.current?.focus()
  }
  const isLast = step === steps.length - 1
  const forward = () => {
    if (missing.some((it) => it.step === step)) setTries(tries + 1)
    else if (!isLast) go(step + 1)
    else if (missing.length > 0) go(missing[0]?.step ?? 0)
    else mutate()
  }
  const Step = steps[step] ?? WorkStep
  const questions = [words.workQuestion, words.whenQuestion, words.tutorQuestion]
  return (
    <form
      ref={form}
      className="offer"
      noValidate
      onSubmit={(event) => {
        event.preventDefault()
        forward()
      }}
    >
      <div>
        <p className="muted">{words.step.replace('{n}', String(step + 1))}</p>
        <Heading level={2} data-size="sm" tabIndex={-1} ref={heading}>
          {questions[step]}
        </Heading>
      </div>
      <Step words={words} language={language} draft={draft} change={change} errors={errors} />
      {isLast ? <MoreStep words={words} language={language} draft={draft} change={change} errors={errors} /> : null}
      {error ? (
        <Alert data-color={isStranger ? 'info' : 'danger'} role="alert">
          {isStranger ? (
            <a
              className="ds-link"
              href={`/sign-in?${new URLSearchParams({ next: location.pathname + location.search })}`}
            >
              {words.signIn}
            </a>
          ) : (
            error.message
          )}
        </Alert>
      ) : null}
      <div className="buttons">
        {step > 0 ? (
          <Button variant="secondary" onClick={() => go(step - 1)}>
            {words.back}
          </Button>
        ) : null}
        <Button type="submit" disabled={isPending}>
          {isLast ? words.publish : words.next}
        </Button>
        <span className="muted">{words.saved}</span>
      </div>
    </form>
  )
}
