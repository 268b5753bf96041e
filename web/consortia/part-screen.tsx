// The dossier, the whole teams and the self-check of a shared consortium: the same screens as of one's own draft.
import { useParams } from '@tanstack/react-router'
import { DossierScreen } from '../dossier/screen.tsx'
import { LostScreen } from '../layout/lost-screen.tsx'
import { ReadinessScreen } from '../readiness/screen.tsx'
import { TeamsScreen } from '../teams/screen.tsx'
import { WithConsortium } from './with-consortium.tsx'

const screens = new Map([
  ['dossier', DossierScreen],
  ['teams', TeamsScreen],
  ['readiness', ReadinessScreen],
])

export function ConsortiumPartScreen() {
  const { part = '' } = useParams({ strict: false })
  const Screen = screens.get(part)
  return Screen ? <WithConsortium>{() => <Screen />}</WithConsortium> : <LostScreen />
}
