// Krav til opphold og hvordan et opphold står seg, på bokmål.
import type { StayFinding } from '../stay/judge.ts'
import type { StayRequirement } from '../stay/stay.ts'
import { formatsOf } from './format.ts'
import { countryName, factLabel } from './labels.ts'
import { area, country } from './sentences.nb.ts'
import type { StaySentences } from './stay-sentences.ts'

const { listed } = formatsOf('nb')
const people = (n: number) => (n === 1 ? 'én person' : `${n} personer`)
const units = { days: 'dager', months: 'måneder' }

function size(it: Extract<StayRequirement, { kind: 'participants' }>): string {
  const parts = [
    ...(it.atLeast === undefined ? [] : [`minst ${people(it.atLeast)} deltar`]),
    ...(it.atLeastIfFewerOpportunities === undefined
      ? []
      : [`${it.atLeastIfFewerOpportunities} er nok der alle har færre muligheter`]),
    ...(it.atMost === undefined ? [] : [`høyst ${people(it.atMost)} ${it.atLeast === undefined ? 'deltar' : ''}`]),
    ...(it.atMostFrom === undefined
      ? []
      : [
          `høyst ${it.atMostFrom.applicant} kommer fra én organisasjon, eller ${it.atMostFrom.member} fra ett konsortium`,
        ]),
  ]
  return parts.map((part) => part.trim()).join(', ')
}

function rule(it: StayRequirement, year: number): string {
  switch (it.kind) {
    case 'lasts': {
      const fewer = it.fromIfFewerOpportunities
      const exception = fewer === undefined ? '' : ` (fra ${fewer} for dem med færre muligheter)`
      return `oppholdet varer ${it.from} til ${it.to} ${units[it.unit]}${exception}`
    }
    case 'participants':
      return size(it)
    case 'origins':
      return `elevene kommer fra minst ${it.atLeast} ulike land blant ${area(it.area, year)}`
    case 'venue':
      if (!it.area.anywhere) return `oppholdet er i ${country(it.area, year)}`
      return `oppholdet er ikke i ${listed(
        (it.area.except ?? []).map((one) => countryName(one, 'nb')),
        'disjunction',
      )}`
    case 'abroad':
      return 'oppholdet er i et annet land enn det de reisende kommer fra'
    case 'host-takes-part':
      return 'folk fra landet oppholdet er i, deltar også'
    case 'groups':
      return `hver nasjonale gruppe har minst ${people(it.participants)} og ${it.leaders} ${it.leaders === 1 ? 'leder' : 'ledere'}`
    case 'ages':
      return `de som reiser, er ${it.from} til ${it.to} år`
    case 'sender':
      return it.anyOf.includes('member')
        ? 'de som reiser, kommer fra søkeren eller fra et medlem av mobilitetskonsortiet'
        : 'de som reiser, kommer fra søkeren selv: her er det ikke noe konsortium'
    case 'advice': {
      const [share] = it.values ?? []
      return {
        minors: 'mindreårige reiser sammen med voksne de kjenner, og foresatte samtykker skriftlig',
        'third-countries-share': `høyst ${share} % av tilskuddet går til opphold utenfor EU-land og assosierte land`,
        'one-per-host': 'det er ett forberedende besøk hos hver vert',
      }[it.topic]
    }
  }
}

function state({ requirement, verdict, missing, count }: StayFinding): string {
  if (missing.includes('confirmation'))
    return 'Dette ser ut til å være brutt, men regelen er ikke bekreftet av en offisiell kilde: spør det nasjonale kontoret.'
  const question = missing.length
    ? `Ikke kjent: ${listed(
        missing.map((fact) => factLabel(fact, 'nb')),
        'disjunction',
      )}.`
    : ''
  if (count && requirement.kind === 'origins' && count.certain !== count.possible)
    return `Dere har ${count.certain} helt sikkert og høyst ${count.possible}. ${question}`.trim()
  if (count) return `Dere har ${count.certain}.${question && ` ${question}`}`
  if (verdict === 'broken') return 'Oppholdet er planlagt annerledes.'
  return question
}

export const staySentences: StaySentences = { rule, state }
