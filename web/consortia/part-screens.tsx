// The dossier, the whole teams and the self-check of a shared consortium: the same screens as of one's own draft.
import { DossierScreen } from '../dossier/screen.tsx'
import { ReadinessScreen } from '../readiness/screen.tsx'
import { TeamsScreen } from '../teams/screen.tsx'
import { WithConsortium } from './with-consortium.tsx'

export const ConsortiumDossierScreen = () => <WithConsortium>{() => <DossierScreen />}</WithConsortium>
export const ConsortiumTeamsScreen = () => <WithConsortium>{() => <TeamsScreen />}</WithConsortium>
export const ConsortiumReadinessScreen = () => <WithConsortium>{() => <ReadinessScreen />}</WithConsortium>
