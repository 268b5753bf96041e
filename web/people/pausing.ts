// An operator pauses an account, or lets it go on; either is undone by one press.
import { useQueryClient } from '@tanstack/react-query'
import { useTranslation } from 'react-i18next'
import { notify } from '../notices.ts'
import { pauseAccount } from './api.ts'
import type { Doing } from './doing.ts'
import { usePeopleWords } from './words.ts'

/** @param name what the account is called in the notice: whom it writes for, or itself */
export function usePausing(doing: Doing, name: string) {
  const words = usePeopleWords()
  const { t } = useTranslation()
  const queries = useQueryClient()
  const pause = (account: string, paused: boolean): Promise<void> =>
    doing.run(async () => {
      await pauseAccount(account, paused).finally(() => queries.invalidateQueries({ queryKey: ['operator'] }))
      notify(words(paused ? 'paused.now' : 'paused.ended', { name }), {
        label: t('notice.undo'),
        run: () => pause(account, !paused),
      })
    })
  return pause
}
