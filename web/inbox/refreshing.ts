// What is asked anew once something was done with requests.
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { notify } from '../notices.ts'
import { sessionQuery } from '../session.ts'
import { declineRequests, reopenRequests } from './api.ts'
import { useInboxWords } from './words.ts'

const keys = [['requests'], ['thread'], ['blocks'], ['account', 'notices'], sessionQuery.queryKey]

export function useRefresh() {
  const queries = useQueryClient()
  return () => Promise.all(keys.map((queryKey) => queries.invalidateQueries({ queryKey })))
}

/** Declines requests of an organisation, one or many, and offers the way back. */
export function useDeclining(organisation: string) {
  const words = useInboxWords()
  const { t } = useTranslation()
  const refresh = useRefresh()
  const undo = (requests: string[]) =>
    reopenRequests(organisation, requests)
      .then(() => notify(words('reopened', { count: requests.length })))
      .catch(() => notify(words('notReopened')))
      .finally(refresh)
  return async (requests: string[], answer: 'no' | 'later') => {
    const answered = await declineRequests(organisation, requests, answer).finally(refresh)
    const text = words(answer === 'no' ? 'declined' : 'postponed', { count: answered.length })
    // Not now can become a yes at any time: it needs no way back.
    notify(text, answer === 'no' ? { label: t('notice.undo'), run: () => undo(answered) } : undefined)
  }
}
