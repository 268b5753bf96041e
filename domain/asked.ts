// What an action asks of everybody who sits down: the area they come from and the roles they have.
import type { Area } from './country.ts'
import type { Call } from './programme.ts'
import type { Condition } from './requirement.ts'
import { requirementsOf } from './rules/guides.ts'
import type { Role } from './type.ts'

/** What every partner must be, if an action says so. */
const askedOfAll = (call: Call): Condition[] =>
  requirementsOf(call).flatMap((it) =>
    it.kind === 'every' && !it.recommended && it.among.standing.includes('partner') && !it.among.where ? [it.must] : [],
  )

export const rolesOfAll = (call: Call): readonly Role[] | undefined => rolesIn(askedOfAll(call))
export const partnerArea = (call: Call): Area => areaIn(askedOfAll(call)) ?? anywhere

export const anywhere: Area = { anywhere: true }
export const areaIn = (conditions: readonly Condition[]) => conditions.find((it) => it.is === 'from')?.area
export const areaOf = ({ where = [] }: { where?: readonly Condition[] }) => areaIn(where) ?? anywhere
export const rolesIn = (conditions: readonly Condition[]): readonly Role[] | undefined =>
  conditions.flatMap((it) => (it.is === 'any' ? it.of : [it])).find((it) => it.is === 'role')?.anyOf
