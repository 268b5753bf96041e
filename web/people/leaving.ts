// The end of a visit: signed out, or the account is gone.
import { useQueryClient } from '@tanstack/react-query'
import { useRouter } from '@tanstack/react-router'
import { workAt } from '../draft.ts'
import { forget } from '../memory.ts'
import { markSession } from '../session.ts'

/** Forgets everything that was read as this person, and leads home. */
export function useLeaving() {
  const queries = useQueryClient()
  const router = useRouter()
  return () => {
    queries.clear()
    forget('meet.')
    forget('ask')
    forget('consortium.')
    workAt()
    markSession(false)
    router.history.push('/')
  }
}
