// Accounts for tests: mail that is kept to be read, and a secret that is only for tests.
import type { Accounts } from '../../worker/accounts.ts'
import type { Mail } from '../../worker/mail/mail.ts'

/** Accounts of a host that is reached at `origin`; what it mails is put into `mails`. */
export function accountsFor(origin: string, mails: Mail[] = []): Accounts {
  return {
    origin,
    secret: async () => 'only-for-tests-only-for-tests-only-for-tests',
    providers: [],
    mailer: async (mail) => {
      mails.push(mail)
    },
  }
}
