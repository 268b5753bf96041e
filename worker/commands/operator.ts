// `npm run operator -- MAIL` makes somebody an operator, with an account if they have none; `--remove` takes it back.
import { saveOperator } from '../../db/people.ts'
import { emailInput } from '../input.ts'
import { openRecord } from './record.ts'

const isRemoval = process.argv.includes('--remove')
const given = process.argv.slice(2).filter((it) => it !== '--remove')
const email = emailInput.safeParse(given[0])
if (given.length !== 1 || !email.success) {
  console.error('Name one mail address: npm run operator -- kari@example.org (with --remove to take it back)')
  process.exit(1)
}
const db = await openRecord()
const known = await saveOperator(db, email.data, !isRemoval)
db.$client.close()
if (isRemoval) console.log(known ? `${email.data} is no operator any more.` : `Nobody has the address ${email.data}.`)
else console.log(`${email.data} is an operator${known ? '' : ', and gets an account by signing in with that address'}.`)
