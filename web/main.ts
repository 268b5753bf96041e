// Starts the screens: first the reader's language, so that its words are on their way while the screens load.
import '@digdir/designsystemet-css'
import './theme/inter.css'
import './theme/medspiller.css'
import './theme/screens.css'
import { startLanguage } from './language.ts'
import { startScheme } from './theme/scheme.ts'

startScheme()
const [{ showScreens }] = await Promise.all([import('./screens.tsx'), startLanguage()])
showScreens()
