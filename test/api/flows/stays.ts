// Checking a planned stay: judged as each kind of activity, with pages, in the reader's language; nonsense is refused.
import { describe, expect, test } from 'vitest'
import { clientOf, good, type Host, raw, refusal } from '../bench.ts'

type Asked = Parameters<ReturnType<typeof clientOf>['check-stay']['$post']>[0]['json']

const threeWeeks: Asked['stay'] = {
  from: '2027-05-03',
  to: '2027-05-23',
  participants: 6,
  fewerOpportunities: 'none',
  sending: 'NO',
  hosting: 'DK',
  learnersFrom: ['NO', 'DK'],
  sender: 'applicant',
  youngest: 18,
  oldest: 20,
}

export function describeStays(makeHost: () => Promise<Host>): void {
  describe('check-stay', () => {
    const check = (host: Host, json: Asked, language?: string) =>
      good(clientOf(host, language)['check-stay'].$post({ json }))

    test('three weeks of six carpenters are a group or a short stay, and too short for a long one', async () => {
      const { activities, edition, provisional } = await check(await makeHost(), {
        action: 'KA121-VET',
        year: 2026,
        stay: threeWeeks,
      })
      expect({ edition, provisional }).toEqual({ edition: 2026, provisional: false })
      const verdicts = Object.fromEntries(activities.map((it) => [it.activity, it.verdict]))
      expect(verdicts).toMatchObject({
        'learner-group': 'eligible',
        'learner-short': 'eligible',
        'learner-long': 'ineligible',
        'skills-competition': 'ineligible',
      })
      const long = activities.find((it) => it.activity === 'learner-long')
      expect(long?.findings.find((it) => it.requirement === 'duration')).toMatchObject({
        verdict: 'broken',
        page: '86-91',
        confidence: 'V',
        text: 'The stay lasts 90 to 365 days. This stay is planned otherwise.',
      })
    })

    test('one kind of stay is told in the reader’s language, and what is not known is asked for', async () => {
      const { activities } = await check(
        await makeHost(),
        { action: 'KA122-VET', year: 2026, activity: 'learner-short', stay: { days: 5, participants: 2 } },
        'nb',
      )
      expect(activities).toHaveLength(1)
      expect(activities[0]).toMatchObject({
        verdict: 'unknown',
        label: 'Kortvarig mobilitet for elever eller deltakere',
      })
      expect(activities[0]?.findings[0]).toMatchObject({
        missing: ['fewer-opportunities'],
        text: 'Oppholdet varer 10 til 89 dager (fra 2 for dem med færre muligheter). Ikke kjent: om alle som reiser, har færre muligheter.',
      })
    })

    test('a 400-day stay is told which rule it breaks, as every kind of stay', async () => {
      const { activities } = await check(await makeHost(), { action: 'KA121-VET', year: 2026, stay: { days: 400 } })
      for (const { findings, activity } of activities)
        if (activity !== 'preparatory-visit')
          expect(findings.find((it) => it.requirement === 'duration')?.verdict, activity).toBe('broken')
    })

    test.each<[string, object, string]>([
      ['a last day before the first', { stay: { from: '2027-05-03', to: '2027-05-02' } }, 'stay.to'],
      ['a day of no calendar', { stay: { from: '2027-02-30' } }, 'stay.from'],
      ['half a date', { stay: { to: '2027-02' } }, 'stay.to'],
      ['days that are not the dates’', { stay: { from: '2027-05-03', to: '2027-05-04', days: 3 } }, 'stay.days'],
      ['a negative crowd', { stay: { participants: -1 } }, 'stay.participants'],
      ['nobody', { stay: { participants: 0 } }, 'stay.participants'],
      ['half a person', { stay: { participants: 1.5 } }, 'stay.participants'],
      ['a country nobody knows', { stay: { hosting: 'ZZ' } }, 'stay.hosting'],
      ['an oldest younger than the youngest', { stay: { youngest: 20, oldest: 18 } }, 'stay.oldest'],
      ['an unknown kind of stay', { activity: 'holiday' }, 'activity'],
      ['a kind of stay of another action', { activity: 'youth-exchange' }, 'activity'],
      ['an action without stays', { action: 'KA220-VET' }, 'action'],
      ['an action of no guide', { action: 'KA999' }, 'action'],
      ['a year without a guide', { year: 1999 }, 'year'],
      ['no stay', { stay: undefined }, 'stay'],
    ])('%s is refused by its field', async (_, change, field) => {
      const asked = { action: 'KA121-VET', year: 2026, stay: threeWeeks, ...change }
      const { status, fields } = await refusal(await raw(await makeHost(), '/api/check-stay', asked))
      expect({ status, fields }).toEqual({ status: 400, fields: [field] })
    })
  })
}
