// Suggested people for the chosen chair, or for the whole team: who fits, why, and what each would change.
import { Button, Heading, Skeleton } from '@digdir/designsystemet-react'
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Need } from '../../domain/need.ts'
import { sayNeed } from '../../domain/words/say.ts'
import { withoutNotes } from '../draft-shape.ts'
import { useLanguage } from '../language.ts'
import { Trouble } from '../layout/trouble.tsx'
import { PreferenceChoice } from './preference.tsx'
import { suggestionsQuery } from './suggest.ts'
import { SuggestionCard } from './suggestion.tsx'
import type { Board } from './use-board.ts'
import './suggestions.css'

const firstShown = 5
const most = 50
const countriesInLink = 60

export function Suggestions({ board }: { board: Board }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { chair } = board
  return (
    <section className="suggestions" aria-labelledby="suggestions">
      <Heading level={2} data-size="xs" id="suggestions">
        {t('board.suggestions.title')}
      </Heading>
      <p role="status" className={chair ? 'suggestions__for suggestions__for--chair' : 'suggestions__for'}>
        {chair ? t('board.suggestions.forChair', { need: sayNeed(chair, language) }) : t('board.suggestions.forTeam')}
      </p>
      {chair ? (
        <Button
          className="suggestions__whole"
          variant="tertiary"
          data-size="sm"
          onClick={() => board.lookFor(undefined)}
        >
          {t('board.suggestions.whole')}
        </Button>
      ) : null}
      <Answer board={board} />
    </section>
  )
}

function Answer({ board }: { board: Board }) {
  const { t } = useTranslation()
  const { chair, judgement, members } = board
  if (!judgement) return <p>{t('board.suggestions.paused')}</p>
  if (!chair && members.length === 0) return <p>{t('board.suggestions.first')}</p>
  return <Found board={board} />
}

function Found({ board }: { board: Board }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [limit, setLimit] = useState(firstShown)
  const { chair, members, draft, prefer } = board
  // An organisation that has left the record would be refused; it is said at its seat.
  const asked = withoutNotes({
    ...draft,
    members: draft.members.filter((_, index) => members[index]?.state !== 'gone'),
  })
  const query = useQuery(suggestionsQuery(asked, { chair, prefer }, limit, language))
  const choice = <PreferenceChoice board={board} answer={query.isPlaceholderData ? undefined : query.data} />
  const seated = new Set([...members.map((it) => it.id), ...(board.extras?.left ?? [])])
  const those = (query.data?.suggestions ?? []).filter((it) => !seated.has(it.organisation.id))
  if (query.error) return <Trouble error={query.error} retry={() => query.refetch()} />
  if (query.isPending)
    return (
      <>
        {choice}
        <SuggestionsSkeleton />
      </>
    )
  if (those.length === 0 && !query.isPlaceholderData) return <Nobody chair={chair} board={board} />
  const largest = Math.max(...those.flatMap((it) => it.reasons.map((reason) => Math.abs(reason.value))), 1)
  return (
    <>
      {choice}
      <p className="muted">
        {t('board.suggestions.lead')}{' '}
        <Link className="ds-link" to="/matching">
          {t('board.suggestions.matching')}
        </Link>
      </p>
      <ol className="suggestions__list" aria-busy={query.isPlaceholderData}>
        {those.map((it) => (
          <SuggestionCard
            key={it.organisation.id}
            suggestion={it}
            largest={largest}
            stale={query.isPlaceholderData}
            board={board}
          />
        ))}
      </ol>
      <div className="buttons">
        {those.length >= limit && limit < most ? (
          <Button
            variant="secondary"
            data-size="sm"
            onClick={() => setLimit((now) => Math.min(now + firstShown, most))}
          >
            {t('board.suggestions.more')}
          </Button>
        ) : null}
        <SearchYourself chair={chair} />
      </div>
    </>
  )
}

function Nobody({ chair, board }: { chair: Need | undefined; board: Board }) {
  const { t } = useTranslation()
  return (
    <div className="suggestions__none">
      <p>
        <strong>{t(chair ? 'board.suggestions.none' : 'board.suggestions.noneTeam')}</strong>
      </p>
      <p>{t(chair ? 'board.suggestions.noneText' : 'board.suggestions.noneTeamText')}</p>
      <div className="buttons">
        <SearchYourself chair={chair} />
        <Button variant="tertiary" data-size="sm" onClick={() => board.startByHand()}>
          {t('board.hand.title')}
        </Button>
      </div>
    </div>
  )
}

/** The same wish as a search that can be changed; very long lists of countries are left out. */
function SearchYourself({ chair }: { chair: Need | undefined }) {
  const { t } = useTranslation()
  const country = chair && chair.countries.length <= countriesInLink ? chair.countries : undefined
  return (
    <Link
      className="ds-link"
      to="/find"
      search={{ ...(country && { country }), ...(chair?.roles && { role: chair.roles }) }}
    >
      {t('board.suggestions.search')}
    </Link>
  )
}

function SuggestionsSkeleton() {
  const { t } = useTranslation()
  return (
    <div aria-busy="true">
      <p className="muted" role="status">
        {t('board.suggestions.loading')}
      </p>
      {[1, 2, 3].map((it) => (
        <div className="suggestions__skeleton" key={it}>
          <Skeleton variant="text" width={40} />
          <Skeleton variant="text" width={60} />
          <Skeleton variant="rectangle" width="100%" height="4rem" />
        </div>
      ))}
    </div>
  )
}
