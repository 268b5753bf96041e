// The Programme Guide 2026, version 1 of 12 November 2025, and the separate call for European Universities.
import type { Edition } from '../../programme.ts'
import { capacityInHigherEducation, capacityInVet, capacityInYouth, structuralReform } from './capacity.ts'
import { cooperationPartnerships, schoolDevelopmentPartnerships, smallScalePartnerships } from './cooperation.ts'
import { ngoPartnerships, sportCooperation, sportSmallScale } from './cooperation-centralised.ts'
import {
  centresOfVocationalExcellence,
  europeanUniversities,
  mundusDesignMeasures,
  mundusJointMasters,
} from './excellence.ts'
import { europeanYouthTogether, virtualExchanges } from './exchange.ts'
import {
  blendedIntensiveProgramme,
  consortiumAccreditation,
  mobilityInProgramme,
  mobilityWithThirdCountries,
} from './higher-education.ts'
import { educationAndEnterprises, sectoralCooperation, stemFoundries } from './innovation.ts'
import {
  centreOfExcellence,
  chair,
  indiaNetwork,
  learningInitiatives,
  module,
  schoolNetwork,
  teacherTraining,
  universityNetwork,
} from './jean-monnet.ts'
import { accreditationForMobility, accreditedMobility, shortTermMobility } from './mobility.ts'
import { capacityInSport, sportEvents, sportStaffMobility } from './sport.ts'
import {
  discoverEuInclusion,
  youthAccreditation,
  youthExchanges,
  youthParticipation,
  youthWorkerMobility,
} from './youth.ts'

export const edition2026: Edition = {
  year: 2026,
  actions: [
    smallScalePartnerships,
    cooperationPartnerships,
    schoolDevelopmentPartnerships,
    centresOfVocationalExcellence,
    ngoPartnerships,
    sportCooperation,
    sportSmallScale,
    educationAndEnterprises,
    sectoralCooperation,
    stemFoundries,
    mundusJointMasters,
    mundusDesignMeasures,
    europeanUniversities,
    capacityInHigherEducation,
    structuralReform,
    capacityInVet,
    capacityInYouth,
    capacityInSport,
    virtualExchanges,
    europeanYouthTogether,
    sportEvents,
    accreditationForMobility,
    accreditedMobility,
    shortTermMobility,
    consortiumAccreditation,
    mobilityInProgramme,
    mobilityWithThirdCountries,
    blendedIntensiveProgramme,
    youthAccreditation,
    youthExchanges,
    youthWorkerMobility,
    youthParticipation,
    discoverEuInclusion,
    sportStaffMobility,
    module,
    chair,
    centreOfExcellence,
    teacherTraining,
    learningInitiatives,
    universityNetwork,
    indiaNetwork,
    schoolNetwork,
  ],
}
