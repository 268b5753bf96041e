// Writing a partner request: saved as a draft, shown as others will see it, published, extended, closed and opened again.
import { Alert, Button, Heading } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { getRouteApi, Link } from '@tanstack/react-router'
import { useState } from 'react'
import type { Failure } from '../api.ts'
import { Page } from '../layout/page.tsx'
import { PageSkeleton } from '../layout/page-skeleton.tsx'
import { Trouble } from '../layout/trouble.tsx'
import { notify } from '../notices.ts'
import { useDoing } from '../people/doing.ts'
import { SignedIn } from '../people/signed-in.tsx'
import { TroubleLine } from '../people/trouble-line.tsx'
import { discardDraft, type OwnPartnerRequest, savePartnerRequest, turnPartnerRequest } from './api.ts'
import { PartnerFacts } from './facts.tsx'
import { Marks } from './partner-card.tsx'
import { allPartnerRequests, ownQuery } from './queries.ts'
import { formOfWish, type WishForm, wishOf } from './wish.ts'
import { WishFields } from './wish-form.tsx'
import { usePartnersWords } from './words.ts'
import '../people/people.css'
import './partners.css'

const route = getRouteApi('/organisations/$id/partner-requests/$request')

export function EditPartnerRequestScreen() {
  return <SignedIn>{() => <Load />}</SignedIn>
}

function Load() {
  const words = usePartnersWords()
  const { id, request } = route.useParams()
  const { data, error, refetch } = useQuery({ ...ownQuery(id, request), refetchOnWindowFocus: false })
  if (error)
    return (
      <Page title={words('own.editTitle')}>
        <Trouble error={error} retry={() => refetch()} />
      </Page>
    )
  return data ? <Edit key={request} first={data} /> : <PageSkeleton />
}

function Edit({ first }: { first: OwnPartnerRequest }) {
  const words = usePartnersWords()
  const { id } = route.useParams()
  const navigate = route.useNavigate()
  const queries = useQueryClient()
  const [now, setNow] = useState(first)
  const [form, setForm] = useState(() => formOfWish(first))
  const [lost, setLost] = useState<WishForm>()
  const [refusal, setRefusal] = useState('')
  const refused = ({ status, problem }: Failure) => {
    if (status !== 409) return false
    const current = problem.current as OwnPartnerRequest | undefined
    if (current) {
      setLost(form)
      setNow(current)
      setForm(formOfWish(current))
    } else if (problem.reason === 'alike') setRefusal(words('own.alike'))
    else if (problem.reason === 'budget') setRefusal(words('own.budget', { most: String(problem.most ?? '') }))
    else return false
    return true
  }
  const doing = useDoing(refused)
  const wrong = Object.fromEntries(
    Object.entries(doing.wrong).map(([field, text]) => [field.replace(/^wish\./, ''), text]),
  )
  const keep = (saved: OwnPartnerRequest) => {
    setNow(saved)
    setForm(formOfWish(saved))
    setLost(undefined)
    return queries.invalidateQueries({ ...allPartnerRequests, refetchType: 'none' })
  }
  const write = () => savePartnerRequest(id, now.id, now.version, wishOf(form))
  const isChanged = JSON.stringify(form) !== JSON.stringify(formOfWish(now))
  const act = (run: () => Promise<void>) => {
    setRefusal('')
    return doing.run(run)
  }
  const save = () =>
    act(async () => {
      await keep(await write())
      notify(words('own.saved'))
    })
  const turn = (open: boolean) =>
    act(async () => {
      const saved = isChanged ? await write() : now
      if (isChanged) await keep(saved)
      if (open && saved.lacks.length > 0) return
      await keep(await turnPartnerRequest(id, saved.id, saved.version, open))
      notify(words(open ? 'own.published' : 'own.closed'))
    })
  const discard = () =>
    act(async () => {
      await discardDraft(id, now.id)
      await queries.invalidateQueries(allPartnerRequests)
      notify(words('own.discarded'))
      await navigate({ to: '/organisations/$id/partner-requests', params: { id } })
    })
  const { standing } = now
  const isDraft = standing === 'draft'
  const isOpen = standing !== 'draft' && standing !== 'closed'
  return (
    <Page
      title={words('own.editTitle')}
      lead={now.title}
      beside={<Marks standing={standing} sample={now.sample} />}
      wide
    >
      {now.hidden ? <Alert data-color="danger">{words('own.hidden')}</Alert> : null}
      {lost ? (
        <Alert data-color="warning" role="alert" className="clash">
          <p>{words('own.conflict')}</p>
          <p className="partners__text">
            {[lost.title, lost.aims, lost.targetGroup, lost.tasks].filter(Boolean).join('\n\n')}
          </p>
        </Alert>
      ) : null}
      <form
        noValidate
        onSubmit={(event) => {
          event.preventDefault()
          save()
        }}
      >
        <WishFields form={form} wrong={wrong} set={(change) => setForm((before) => ({ ...before, ...change }))} />
        {isDraft && now.lacks.length > 0 ? <Lacks lacks={now.lacks} /> : null}
        {refusal ? (
          <Alert data-color="warning" role="alert">
            {refusal}
          </Alert>
        ) : null}
        <TroubleLine text={Object.keys(wrong).length > 0 ? words('own.wrong') : doing.trouble} />
        <div className="buttons">
          <Button type="submit" variant={isDraft ? 'secondary' : 'primary'} aria-disabled={doing.busy}>
            {words('own.save')}
          </Button>
          {isOpen ? (
            <Button type="button" variant="secondary" aria-disabled={doing.busy} onClick={() => turn(false)}>
              {words('own.close')}
            </Button>
          ) : (
            <Button
              type="button"
              variant={isDraft ? 'primary' : 'secondary'}
              aria-disabled={doing.busy}
              onClick={() => turn(true)}
            >
              {words(isDraft ? 'own.publish' : 'own.reopen')}
            </Button>
          )}
          {isDraft ? (
            <Button type="button" variant="tertiary" data-color="danger" aria-disabled={doing.busy} onClick={discard}>
              {words('own.discard')}
            </Button>
          ) : (
            <Link className="ds-link" to="/partner-requests/$id" params={{ id: now.id }}>
              {words('own.see')}
            </Link>
          )}
        </div>
      </form>
      {isDraft ? (
        <section className="panel partners__apart" aria-labelledby="preview">
          <Heading level={2} data-size="xs" id="preview">
            {words('own.see')}
          </Heading>
          <PartnerFacts request={{ ...now, ...preview(form) }} />
        </section>
      ) : null}
    </Page>
  )
}

/** What is typed, as the page will say it. */
const preview = ({ cap: _, ...form }: WishForm) => form

const sentences = ['title', 'aims', 'themes', 'replyBy', 'applyBy', 'ends'] as const

function Lacks({ lacks }: Pick<OwnPartnerRequest, 'lacks'>) {
  const words = usePartnersWords()
  const fields = sentences.filter((it) => lacks.some(({ field }) => field === it))
  return (
    <div className="partners__lacks">
      <p>{words('own.lacks')}</p>
      <ul>
        {fields.map((it) => (
          <li key={it}>{words(`own.lack.${it}`)}</li>
        ))}
      </ul>
    </div>
  )
}
