// `npm run migrate` brings the record of DATABASE_URL to the newest schema; doing it twice changes nothing.
import { openRecord } from './record.ts'

const db = await openRecord()
db.$client.close()
console.log('The record is at the newest schema.')
