// The 2019 call (EAC/A03/2018), as far as official pages and secondary sources tell; its guide was not readable.
import type { Edition } from '../../programme.ts'
import { announced } from './announced.ts'
import {
  capacityBuilding,
  europeanUniversitiesPilot,
  knowledgeAlliances,
  mundusMasters,
  sectorSkillsAlliances,
  vocationalExcellencePilot,
} from './centralised.ts'
import { adultStaffMobility, charteredVetMobility, schoolStaffMobility, vetMobility } from './mobility.ts'
import { schoolExchangePartnerships } from './partnerships.ts'
import { strategicPartnerships } from './strategic.ts'
import { successions } from './successions.ts'

export const edition2019: Edition = {
  year: 2019,
  actions: [
    schoolExchangePartnerships,
    ...strategicPartnerships,
    schoolStaffMobility,
    vetMobility,
    charteredVetMobility,
    adultStaffMobility,
    knowledgeAlliances,
    sectorSkillsAlliances,
    vocationalExcellencePilot,
    europeanUniversitiesPilot,
    capacityBuilding,
    mundusMasters,
  ],
  successors: successions,
  announced,
}
