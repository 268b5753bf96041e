// Examples that break or open a requirement of each kind, for every action without an example of its own.
import type { Consortium, Facts, Member, Standing } from '../../domain/consortium.ts'
import { countriesOf } from '../../domain/country.ts'
import type { Call } from '../../domain/programme.ts'
import type { Condition, Fact, Requirement, Selector } from '../../domain/requirement.ts'
import { member } from './member.ts'

export type Change = (draft: Consortium) => void
/** `open` names the missing fact; `in` another call year. A sentence says why there can be no such example. */
export type Example = { do: Change; fact?: Fact; in?: number } | string
export type Examples = { met?: Change | string; broken: Example; open: Example }

const nothingOpen = 'nothing that is left open bears on it'
const alwaysAdvice = 'no fact of a draft can settle it'

/** A type that has no role by itself. */
const plain = 'PRP-43152611'
const nobody: Partial<Facts> = { type: undefined, roles: undefined }

const each =
  (facts: Partial<Facts>, standing?: Standing): Change =>
  ({ members }) => {
    for (const it of members) if (!standing || it.role === standing) Object.assign(it.facts, facts)
  }
const join =
  (...members: (() => Member)[]): Change =>
  (draft) => {
    for (const make of members) draft.members.push(make())
  }
const many = (count: number, make: () => Member) => join(...Array.from({ length: count }, () => make))

/** Examples for a requirement by what it is; undefined where only a hand-written one will do. */
export function examplesOf(requirement: Requirement, call: Call): Examples | undefined {
  const isOld = call.year < 2021
  switch (requirement.kind) {
    case 'advice':
      return adviceExamples(requirement)
    case 'project': {
      const { fact } = requirement.must
      const wrong = { months: 1, grant: 99_999_999, priorities: [], activities: [], tasks: [], ecosystem: 15 }
      return {
        broken: { do: ({ project }) => Object.assign(project, { [fact]: wrong[fact] }) },
        open: { do: ({ project }) => Object.assign(project, { [fact]: undefined }), fact },
      }
    }
    case 'cap':
      return {
        broken:
          requirement.who === 'coordinator'
            ? 'applications are counted as applicant or partner, so none proves a second one as applicant'
            : { do: each({ applications: { [requirement.family]: requirement.atMost + 1 } }) },
        open: { do: each({ applications: undefined }), fact: 'applications' },
      }
    case 'coordinator':
      return requirement.must && conditionExamples(requirement.must, 'coordinator', isOld)
    case 'every':
      if (requirement.among.standing.length === 1 && requirement.among.standing[0] === 'associated')
        return { broken: { do: join(() => member('associated', 'BY')) }, open: nothingOpen }
      return requirement.among.where ? undefined : conditionExamples(requirement.must, undefined, isOld)
    case 'count':
      return countExamples(requirement, isOld)
    case 'roles':
    case 'someCountries':
      return { broken: { do: each({ type: plain, roles: undefined }) }, open: { do: each(nobody), fact: 'type' } }
    case 'eachCountry':
      if (requirement.atMost !== undefined)
        return { broken: { do: join(() => member('partner', 'NO')) }, open: nothingOpen }
      return {
        broken: { do: join(() => member('partner', countryIn(requirement.area), { type: plain })) },
        open: { do: join(() => member('partner', countryIn(requirement.area))), fact: 'type' },
      }
    case 'same':
      return {
        met: requirement.among.where ? undefined : (draft) => draft.members.splice(1),
        broken: {
          do: join(
            () => member('partner', 'AL'),
            () => member('partner', 'UA'),
            () => member('partner', 'SE'),
          ),
        },
        open: nothingOpen,
      }
    case 'compare':
      return {
        broken: { do: many(9, () => member('partner', 'SE')) },
        open: { do: many(9, () => member('partner', 'CH')), fact: 'association', in: 2027 },
      }
    case 'oneOf':
      return undefined
  }
}

/** The last country of an area that is nobody's in the teams of these tests. */
const countryIn = (area: Parameters<typeof countriesOf>[0]) => (area.programme ? 'SE' : 'AL')

function adviceExamples({ when, whenRound }: Extract<Requirement, { kind: 'advice' }>): Examples {
  if (whenRound) return { broken: { do: ({ project }) => (project.round = whenRound) }, open: alwaysAdvice }
  if (!when) return { met: alwaysAdvice, broken: { do: () => {} }, open: alwaysAdvice }
  const from = when.where?.find((it) => it.is === 'from')
  const country = from?.area.only?.[0] ?? 'UA'
  const standing = when.standing.find((it) => it !== 'coordinator') ?? 'partner'
  return { broken: { do: join(() => member(standing, country, { type: 'EPLUS-NGO' })) }, open: alwaysAdvice }
}

function conditionExamples(must: Condition, standing: Standing | undefined, isOld: boolean): Examples | undefined {
  const some = (facts: Partial<Facts>) => each(facts, standing)
  switch (must.is) {
    case 'from': {
      const doubt = must.area.programme && !must.area.anywhere && !isOld
      return {
        broken: { do: some({ country: must.area.except?.includes('BY') ? 'BY' : 'US' }) },
        open: doubt ? { do: some({ country: 'CH' }), fact: 'association', in: 2027 } : nothingOpen,
      }
    }
    case 'role':
    case 'any':
      return { broken: { do: some({ type: plain, roles: undefined }) }, open: { do: some(nobody), fact: 'type' } }
    case 'established':
      return {
        broken: { do: some({ established: '2026-01-01' }) },
        open: { do: some({ established: undefined }), fact: 'established' },
      }
    case 'accredited':
      return {
        broken: { do: some({ accredited: [] }) },
        open: { do: some({ accredited: undefined }), fact: 'accredited' },
      }
    case 'not': {
      const [part] = must.all
      if (must.all.length > 1 || !part) return undefined
      if (part.is === 'accredited')
        return {
          broken: { do: some({ accredited: ['SCH', 'VET', 'ADU'] }) },
          open: { do: some({ accredited: undefined }), fact: 'accredited' },
        }
      if (part.is === 'type')
        return {
          broken: { do: some({ type: part.anyOf[0], roles: undefined }) },
          open: { do: some(nobody), fact: 'type' },
        }
      return undefined
    }
    default:
      return undefined
  }
}

function countExamples(it: Extract<Requirement, { kind: 'count' }>, isOld: boolean): Examples {
  const role = it.among.where?.find((part) => part.is === 'role')
  if (it.atMost !== undefined) {
    const crowd = many(it.atMost + 1, () => member('partner', countryOf(it.among), role && { roles: [...role.anyOf] }))
    return {
      broken: { do: crowd },
      open: role ? { do: many(it.atMost + 1, () => member('partner', 'NO')), fact: 'type' } : nothingOpen,
    }
  }
  const doubt = areaOf(it.among)?.programme && !isOld
  const abroad = areaOf(it.among)?.programme ? 'US' : 'FR'
  return {
    broken: {
      do: role
        ? each({ type: plain, roles: undefined })
        : areaOf(it.among)?.anywhere || !areaOf(it.among)
          ? (draft) => draft.members.splice(1)
          : each({ country: abroad }),
    },
    open: role
      ? { do: each(nobody), fact: 'type' }
      : doubt
        ? { do: it.of === 'countries' ? lastCountryInDoubt : each({ country: 'CH' }), fact: 'association', in: 2027 }
        : nothingOpen,
  }
}

/** All of the country that was named last come from Switzerland. */
const lastCountryInDoubt: Change = ({ members }) => {
  const inside = members.filter((it) => countriesOf({ programme: true }, 2026).includes(it.facts.country))
  const gone = inside.at(-1)?.facts.country
  for (const it of members) if (it.facts.country === gone) it.facts.country = 'CH'
}

const areaOf = ({ where = [] }: Selector) => where.find((part) => part.is === 'from')?.area
const countryOf = (among: Selector) => (areaOf(among)?.regions ? 'AL' : 'NO')
