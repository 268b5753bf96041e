// Requirements of stays and how a stay stands, in English.
import type { StayFinding } from '../stay/judge.ts'
import type { StayRequirement } from '../stay/stay.ts'
import { formatsOf } from './format.ts'
import { countryName, factLabel } from './labels.ts'
import { area, country } from './sentences.en.ts'
import type { StaySentences } from './stay-sentences.ts'

const { listed } = formatsOf('en')
const people = (n: number) => (n === 1 ? 'one person' : `${n} people`)

function size(it: Extract<StayRequirement, { kind: 'participants' }>): string {
  const parts = [
    ...(it.atLeast === undefined ? [] : [`at least ${people(it.atLeast)} take part`]),
    ...(it.atLeastIfFewerOpportunities === undefined
      ? []
      : [`${it.atLeastIfFewerOpportunities} are enough where all have fewer opportunities`]),
    ...(it.atMost === undefined ? [] : [`at most ${people(it.atMost)} ${it.atLeast === undefined ? 'take part' : ''}`]),
    ...(it.atMostFrom === undefined
      ? []
      : [
          `at most ${it.atMostFrom.applicant} come from one organisation, or ${it.atMostFrom.member} from one consortium`,
        ]),
  ]
  return parts.map((part) => part.trim()).join(', ')
}

function rule(it: StayRequirement, year: number): string {
  switch (it.kind) {
    case 'lasts': {
      const fewer = it.fromIfFewerOpportunities
      const exception = fewer === undefined ? '' : ` (from ${fewer} for learners with fewer opportunities)`
      return `the stay lasts ${it.from} to ${it.to} ${it.unit}${exception}`
    }
    case 'participants':
      return size(it)
    case 'origins':
      return `the learners come from at least ${it.atLeast} different countries among ${area(it.area, year)}`
    case 'venue':
      if (!it.area.anywhere) return `the stay is in ${country(it.area, year)}`
      return `the stay is not in ${listed(
        (it.area.except ?? []).map((one) => countryName(one, 'en')),
        'disjunction',
      )}`
    case 'abroad':
      return 'the stay is in another country than the one people come from'
    case 'host-takes-part':
      return 'people of the country the stay is in take part as well'
    case 'groups':
      return `every national group has at least ${people(it.participants)} and ${it.leaders} leader${it.leaders === 1 ? '' : 's'}`
    case 'ages':
      return `those who go are ${it.from} to ${it.to} years old`
    case 'sender':
      return it.anyOf.includes('member')
        ? 'people come from the applicant or from a member of its mobility consortium'
        : 'people come from the applicant itself: there is no consortium here'
    case 'advice': {
      const [share] = it.values ?? []
      return {
        minors:
          'minors travel with adults who know them, and those who have parental responsibility consent in writing',
        'third-countries-share': `at most ${share} % of the grant goes to stays outside the EU Member States and associated countries`,
        'one-per-host': 'there is one preparatory visit to each host',
      }[it.topic]
    }
  }
}

function state({ requirement, verdict, missing, count }: StayFinding): string {
  if (missing.includes('confirmation'))
    return 'This looks broken, but the rule is not confirmed by an official source: ask your national agency.'
  const question = missing.length
    ? `Not known: ${listed(
        missing.map((fact) => factLabel(fact, 'en')),
        'disjunction',
      )}.`
    : ''
  if (count && requirement.kind === 'origins' && count.certain !== count.possible)
    return `You have ${count.certain} for certain and ${count.possible} at most. ${question}`.trim()
  if (count) return `You have ${count.certain}.${question && ` ${question}`}`
  if (verdict === 'broken') return 'This stay is planned otherwise.'
  return question
}

export const staySentences: StaySentences = { rule, state }
