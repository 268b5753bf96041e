// Ord og setninger om utlysningene i 2019 og hva de ble til, på bokmål.
import type { Same } from './same.ts'
import type { thenAndNow as en } from './then-and-now.en.ts'

export const thenAndNow: Same<typeof en> = {
  title: '{{before}} og i dag',
  lead: 'I {{before}} hadde programmet andre utlysninger enn i {{now}}. Her ser du hva hver av dem ble til, og hva som endret seg.',
  changed: 'Hva som endret seg',
  today: 'I dag ({{now}})',
  source:
    'Da: guiden for 2019 og det nasjonale kontorer skrev om den. I dag: den nyeste guiden. Hver utlysning oppgir sidene sine.',
}
