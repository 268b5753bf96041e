// What is known of an organisation's being real: separate facts, each to be weighed by the reader, never one badge.
import { isOid, isPic, type Organisation } from './organisation.ts'

export const rungs = ['mail domain', 'number', 'funded projects', 'confirmed'] as const
export type Rung = (typeof rungs)[number]

/**
 * One fact each: `mail domain` (an owner has mail on the website's domain), `number` (OID or PIC has the right form, which
 * says nothing of whose it is), `funded projects` (how many it is named in), `confirmed` (the day its people last said so).
 */
export type Ladder = { rung: Rung; met: boolean; value?: string | number }[]

/** @param domains mail domains by which owners have proven themselves */
export function ladderOf(
  organisation: Organisation,
  { host, domains, projects }: { host?: string; domains: readonly string[]; projects: number },
): Ladder {
  const { oid, pic, lastConfirmed } = organisation
  const number = [oid && isOid(oid) && oid, pic && isPic(pic) && pic].find(Boolean)
  const own = host?.replace(/^www\d?\./, '')
  return [
    { rung: 'mail domain', met: own !== undefined && domains.includes(own), value: own },
    { rung: 'number', met: number !== undefined, value: number || undefined },
    { rung: 'funded projects', met: projects > 0, value: projects },
    { rung: 'confirmed', met: lastConfirmed !== undefined, value: lastConfirmed },
  ]
}
