// Judging what a draft says of its project: months, grant, priorities, activities and tasks.
import { type Consortium, identitiesOf, isCounted, type Member, type ProjectFacts } from './consortium.ts'
import type { Reading } from './reading.ts'
import type { ProjectMust } from './requirement.ts'

const yes: Reading = { holds: 'yes' }
const no: Reading = { holds: 'no' }
const certainly = (holds: boolean): Reading => (holds ? yes : no)

/** Judges one fact of the project; while it is unstated it is open. */
export function judgeProject(must: ProjectMust, { project, members }: Consortium): Reading {
  switch (must.fact) {
    case 'months':
      return judgeMonths(must, project.months)
    case 'grant':
      return judgeGrant(must, project, members)
    case 'priorities':
      if (!project.priorities) return { holds: 'open', missing: ['priorities'] }
      return certainly(
        project.priorities.length >= must.atLeast &&
          project.priorities.length <= (must.atMost ?? Number.POSITIVE_INFINITY),
      )
    case 'activities': {
      const { activities } = project
      if (!activities) return { holds: 'open', missing: ['activities'] }
      return certainly(
        must.clusters.every((cluster, index) => activitiesIn(activities, cluster, index) >= cluster.atLeast),
      )
    }
    case 'tasks': {
      if (!project.tasks) return { holds: 'open', missing: ['tasks'] }
      const counts = tasksPerCategory(project.tasks, must.categories)
      return certainly(counts.every((count) => count > 0) && counts.reduce((sum, it) => sum + it, 0) >= must.atLeast)
    }
    case 'ecosystem':
      if (project.ecosystem === undefined) return { holds: 'open', missing: ['ecosystem'] }
      return certainly(project.ecosystem >= 1 && project.ecosystem <= must.of)
  }
}

function judgeMonths(must: Extract<ProjectMust, { fact: 'months' }>, months: number | undefined): Reading {
  if (months === undefined) return { holds: 'open', missing: ['months'] }
  if ('oneOf' in must) return certainly(must.oneOf.includes(months))
  if (months >= must.from && months <= must.to) return yes
  return months > must.to && months <= (must.upTo ?? must.to) ? { holds: 'advised' } : no
}

function judgeGrant(
  must: Extract<ProjectMust, { fact: 'grant' }>,
  { grant, months }: ProjectFacts,
  members: readonly Member[],
): Reading {
  if (grant === undefined) return { holds: 'open', missing: ['grant'] }
  if ('oneOf' in must) return certainly(must.oneOf.includes(grant))
  if ('atMost' in must && grant < (must.atLeast ?? 0)) return no
  const [least, most] = ceilings(must, months, members)
  if (grant <= least) return yes
  return grant <= most ? { holds: 'open', missing: ['months'] } : no
}

/** The lowest and the highest grant there may be; they differ while it hangs on a duration that is not stated. */
function ceilings(
  must: Exclude<Extract<ProjectMust, { fact: 'grant' }>, { oneOf: readonly number[] }>,
  months: number | undefined,
  members: readonly Member[],
): [number, number] {
  if ('byMonths' in must) {
    const all = must.byMonths.map((it) => it.atMost)
    const stated = must.byMonths.find((it) => months !== undefined && months <= it.months) ?? must.byMonths.at(-1)
    return months === undefined || !stated ? [Math.min(...all), Math.max(...all)] : [stated.atMost, stated.atMost]
  }
  if ('atMost' in must) {
    if (must.perMonth === undefined) return [must.atMost, must.atMost]
    return months === undefined ? [0, must.atMost] : repeated(Math.min(must.atMost, must.perMonth * months))
  }
  const perYear = must.perOrganisationAndYear * countOrganisations(members)
  return months === undefined ? [0, (perYear * must.months) / 12] : repeated((perYear * months) / 12)
}

const repeated = (amount: number): [number, number] => [amount, amount]

/** Coordinator and partners, one organisation counted once. */
function countOrganisations(members: readonly Member[]): number {
  const identities = identitiesOf(members)
  return new Set(members.flatMap((it, index) => (isCounted(it) ? [identities[index]] : []))).size
}

function activitiesIn(
  activities: NonNullable<ProjectFacts['activities']>,
  cluster: { from: number; to: number },
  index: number,
): number {
  if (!Array.isArray(activities)) return activities[String(index + 1)] ?? 0
  return new Set(activities.filter((it) => it >= cluster.from && it <= cluster.to)).size
}

function tasksPerCategory(tasks: NonNullable<ProjectFacts['tasks']>, categories: number): number[] {
  return Array.from({ length: categories }, (_, index) =>
    Array.isArray(tasks) ? tasks.filter((category) => category === index + 1).length : (tasks[String(index + 1)] ?? 0),
  )
}
