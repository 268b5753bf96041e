// The screens' catalogues: the same keys in every language, every text written.
import { describe, expect, it } from 'vitest'
import { about as aboutEn } from '../../web/locales/about.en.ts'
import { about as aboutNb } from '../../web/locales/about.nb.ts'
import { calls as callsEn } from '../../web/locales/calls.en.ts'
import { calls as callsNb } from '../../web/locales/calls.nb.ts'
import { consortia as consortiaEn } from '../../web/locales/consortia.en.ts'
import { consortia as consortiaNb } from '../../web/locales/consortia.nb.ts'
import { dossier as dossierEn } from '../../web/locales/dossier.en.ts'
import { dossier as dossierNb } from '../../web/locales/dossier.nb.ts'
import { en } from '../../web/locales/en.ts'
import { events as eventsEn } from '../../web/locales/events.en.ts'
import { events as eventsNb } from '../../web/locales/events.nb.ts'
import { inbox as inboxEn } from '../../web/locales/inbox.en.ts'
import { inbox as inboxNb } from '../../web/locales/inbox.nb.ts'
import { matching as matchingEn } from '../../web/locales/matching.en.ts'
import { matching as matchingNb } from '../../web/locales/matching.nb.ts'
import { nb } from '../../web/locales/nb.ts'
import { partners as partnersEn } from '../../web/locales/partners.en.ts'
import { partners as partnersNb } from '../../web/locales/partners.nb.ts'
import { people as peopleEn } from '../../web/locales/people.en.ts'
import { people as peopleNb } from '../../web/locales/people.nb.ts'
import { places as placesEn } from '../../web/locales/places.en.ts'
import { places as placesNb } from '../../web/locales/places.nb.ts'
import { plan as planEn } from '../../web/locales/plan.en.ts'
import { plan as planNb } from '../../web/locales/plan.nb.ts'
import { projectForm as projectFormEn } from '../../web/locales/project-form.en.ts'
import { projectForm as projectFormNb } from '../../web/locales/project-form.nb.ts'
import { readiness as readinessEn } from '../../web/locales/readiness.en.ts'
import { readiness as readinessNb } from '../../web/locales/readiness.nb.ts'
import { statistics as statisticsEn } from '../../web/locales/statistics.en.ts'
import { statistics as statisticsNb } from '../../web/locales/statistics.nb.ts'
import { teams as teamsEn } from '../../web/locales/teams.en.ts'
import { teams as teamsNb } from '../../web/locales/teams.nb.ts'
import { thenAndNow as thenAndNowEn } from '../../web/locales/then-and-now.en.ts'
import { thenAndNow as thenAndNowNb } from '../../web/locales/then-and-now.nb.ts'

type Text = string | Texts
type Texts = { readonly [key: string]: Text } | readonly Text[]

const leaves = (texts: Texts, path = ''): [string, string][] =>
  Object.entries(texts).flatMap(([key, value]) =>
    typeof value === 'string' ? [[path + key, value] as [string, string]] : leaves(value, `${path}${key}.`),
  )
const valuesIn = (text: string) => (text.match(/\{\{[^}]+\}\}/g) ?? []).sort()

describe('catalogues of the screens', () => {
  const english = new Map(
    leaves({
      ...en,
      about: aboutEn,
      matching: matchingEn,
      calls: callsEn,
      consortia: consortiaEn,
      inbox: inboxEn,
      partners: partnersEn,
      people: peopleEn,
      places: placesEn,
      plan: planEn,
      projectForm: projectFormEn,
      events: eventsEn,
      readiness: readinessEn,
      statistics: statisticsEn,
      dossier: dossierEn,
      teams: teamsEn,
      thenAndNow: thenAndNowEn,
    }),
  )
  const norwegian = new Map(
    leaves({
      ...nb,
      about: aboutNb,
      matching: matchingNb,
      calls: callsNb,
      consortia: consortiaNb,
      inbox: inboxNb,
      partners: partnersNb,
      people: peopleNb,
      places: placesNb,
      plan: planNb,
      projectForm: projectFormNb,
      events: eventsNb,
      readiness: readinessNb,
      statistics: statisticsNb,
      dossier: dossierNb,
      teams: teamsNb,
      thenAndNow: thenAndNowNb,
    }),
  )

  it('have the same keys', () => {
    expect([...norwegian.keys()].sort()).toEqual([...english.keys()].sort())
  })

  it('have no empty text', () => {
    const empty = [...english, ...norwegian].filter(([, text]) => text.trim() === '')
    expect(empty).toEqual([])
  })

  it('put the same values into a sentence', () => {
    const different = [...english].filter(
      ([key, text]) => valuesIn(text).join() !== valuesIn(norwegian.get(key) ?? '').join(),
    )
    expect(different.map(([key]) => key)).toEqual([])
  })
})
