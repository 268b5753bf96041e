// The 41 Centres of Vocational Excellence that won in 2021-2023, judged by their own call year. Their record tells no
// types, so roles are open; every one that looks broken is explained by who and by a page.
import { readFileSync } from 'node:fs'
import Papa from 'papaparse'
import { describe, expect, test } from 'vitest'
import type { Consortium, Member } from '../../domain/consortium.ts'
import { parseCountry } from '../../domain/country.ts'
import { isBreached, judge, overall } from '../../domain/judge.ts'
import { findCall } from '../../domain/rules/guides.ts'
import { sayFinding } from '../../domain/words/say.ts'
import { dataFile, hasData } from '../support/data.ts'

type Row = Record<string, string>

const seat = (role: Member['role'], name: string | undefined, country: string | undefined): Member[] => {
  const known = parseCountry((country ?? '').slice(0, 2))
  return name && known ? [{ role, facts: { name, country: known } }] : []
}

const consortium = (row: Row): Consortium => ({
  themes: [],
  project: {},
  members: [
    ...seat('coordinator', row['Coordinating organisation name'], row["Coordinator's country"]),
    ...Array.from({ length: 100 }, (_, at) =>
      seat('partner', row[`Partner ${at + 1} name`], row[`Partner ${at + 1} country`]),
    ).flat(),
  ],
})

describe.skipIf(!hasData)('the CoVE consortia of 2021-2023', () => {
  const text = hasData
    ? readFileSync(dataFile('results-export', 'cove-2021-2023.csv'), 'utf8').replace(/^\uFEFF/, '')
    : ''
  const { data: rows } = Papa.parse<Row>(text, { header: true, skipEmptyLines: true })
  const judged = rows.map((row) => {
    const year = Number(row['Call year'])
    const call = findCall('COVE', year)
    if (!call) throw new Error(`no guide judges ${year}`)
    const draft = consortium(row)
    const findings = judge(call, draft)
    return { row, year, draft, findings, verdict: overall(findings), broken: findings.filter(isBreached) }
  })

  test('are 41, each with a coordinator and at least eight organisations', () => {
    expect(judged).toHaveLength(41)
    for (const { draft, row } of judged) {
      expect(draft.members[0]?.role, row['Project Title']).toBe('coordinator')
      expect(draft.members.length).toBeGreaterThanOrEqual(8)
    }
  })

  test('none is eligible for certain, for no types are told; what is broken has a culprit or a count, and a page', () => {
    const report = judged.map(({ row, year, draft, findings, verdict, broken }) => ({
      verdict,
      line: `${year} ${row['Project Identifier']} ${verdict} (${draft.members.length} members)${broken
        .map((it) => `\n    p. ${it.requirement.page}: ${sayFinding(it, draft, year, 'en')}`)
        .join('')}`,
      open: findings.filter((it) => it.verdict === 'unknown').map((it) => it.requirement.id),
    }))
    const counted = Object.groupBy(report, (it) => it.verdict)
    console.info(
      [
        `CoVE consortia: ${counted.eligible?.length ?? 0} eligible, ${counted.unknown?.length ?? 0} unknown, ${counted.ineligible?.length ?? 0} ineligible`,
        ...(counted.ineligible ?? []).map((it) => it.line),
      ].join('\n'),
    )
    expect(counted.eligible ?? []).toEqual([])
    // The type of a Georgian member is not told either: it might be an authority.
    for (const { open } of counted.unknown ?? [])
      expect(open.filter((id) => id !== 'georgian-authorities')).toEqual(['complete-countries'])
    for (const { broken } of judged)
      for (const it of broken) {
        expect(['members-country', 'complete-countries', 'coordinator-country']).toContain(it.requirement.id)
        expect(it.requirement.page).toBe('262')
        expect(it.members.length > 0 || it.count !== undefined).toBe(true)
      }
  })
})
