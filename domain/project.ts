// Judging what a draft says of its project: months, grant, priorities, activities and tasks.
import { type Consortium, identitiesOf, isCounted, type Member, type ProjectFacts } from './consortium.ts'
import type { Reading } from './judge.ts'
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
      return certainly(project.priorities.length >= must.atLeast)
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
  }
}

function judgeMonths(must: Extract<ProjectMust, { fact: 'months' }>, months: number | undefined): Reading {
  if (months === undefined) return { holds: 'open', missing: ['months'] }
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
  if ('atMost' in must) return certainly(grant <= must.atMost)
  const organisations = countOrganisations(members)
  const ceiling = (duration: number) => (must.perOrganisationAndYear * organisations * duration) / 12
  if (months !== undefined) return certainly(grant <= ceiling(months))
  return grant <= ceiling(must.months) ? { holds: 'open', missing: ['months'] } : no
}

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
