// What people follow and what was found of it, in words: what the record calls it, and why a partner request fits.
import { loadFindNames } from '../db/follow-finds.ts'
import type { Follow } from '../db/follows.ts'
import { findOf, isOfOrganisation, readFind } from '../domain/follow.ts'
import { sayFind, sayFollow } from '../domain/words/follow.ts'
import type { ScreenLanguage } from '../domain/words/language.ts'
import { sayFit } from '../domain/words/partner-fit.ts'
import type { Deps } from './deps.ts'
import { loadFits } from './fitting.ts'

type Followed = Pick<Follow, 'kind' | 'subject'> & { found: readonly string[] }

export type Told = { text: string; news: { found: string; text: string; reasons: string[] }[] }

/** @returns for each that is followed what it is, and each find with the reasons why it fits, where it is to fit */
export async function tellFollows(
  { db, today }: Pick<Deps, 'db' | 'today'>,
  followed: readonly Followed[],
  language: ScreenLanguage,
): Promise<Told[]> {
  const subjects = followed.flatMap((it) => (isOfOrganisation(it.kind) ? [findOf('organisation', it.subject)] : []))
  const pairs = followed
    .filter(({ kind }) => kind === 'fitting')
    .flatMap(({ subject, found }) => found.map((it) => ({ organisation: subject, request: readFind(it)?.id ?? '' })))
  const [names, fitOf] = await Promise.all([
    loadFindNames(db, [...subjects, ...followed.flatMap(({ found }) => found)]),
    loadFits(db, pairs, today()),
  ])
  return followed.map(({ kind, subject, found }) => ({
    text: sayFollow(kind, subject, names.get(findOf('organisation', subject)), language),
    news: found.map((it) => {
      const fit = kind === 'fitting' ? fitOf(subject, readFind(it)?.id ?? '') : undefined
      return {
        found: it,
        text: sayFind(it, names.get(it), language),
        reasons: (fit?.reasons ?? []).map((reason) => sayFit(reason, 'yours', language)),
      }
    }),
  }))
}
