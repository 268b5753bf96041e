// Reads national registers of schools and kindergartens; which country's, the header tells.
import { type Format, MissingColumns } from '../reading.ts'
import { openLatvianRegister } from './latvia.ts'
import { openNorwegianRegister } from './norway.ts'

export const schools: Format = {
  kind: 'register',
  open: (header) => {
    if (header.find('orgnr') !== undefined) return openNorwegianRegister(header)
    if (header.find('registration_no') !== undefined) return openLatvianRegister(header)
    throw new MissingColumns('"orgnr" (Norwegian register) or "registration_no" (Latvian register)')
  },
}
