// Hvorfor et partnersøk passer for en organisasjon, på norsk.
import type { FitWords } from './partner-fit.ts'

const theme = (what: string) => `Felles temaer: ${what}`

export const fit: FitWords = {
  yours: {
    theme,
    country: () => 'De vil ha partnere fra landet deres',
    type: () => 'De vil ha deres type organisasjon',
    role: (what) => `De vil ha det dere er: ${what}`,
    action: () => 'Dere ser etter dette tiltaket',
  },
  theirs: {
    theme,
    country: () => 'Dere vil ha partnere fra landet deres',
    type: () => 'Dere vil ha denne typen organisasjon',
    role: (what) => `De er det dere vil ha: ${what}`,
    action: () => 'De ser etter dette tiltaket',
  },
}
