// What one is called, and the language of one's mails.
import { Button, Heading, Select, Textfield } from '@digdir/designsystemet-react'
import { useQueryClient } from '@tanstack/react-query'
import { useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { screenLanguages } from '../../domain/words/language.ts'
import { notify } from '../notices.ts'
import { type Account, saveAccount } from './api.ts'
import { useDoing } from './doing.ts'
import { accountQuery } from './queries.ts'
import { TroubleLine } from './trouble-line.tsx'
import { usePeopleWords } from './words.ts'

export function You({ account }: { account: Account }) {
  const words = usePeopleWords()
  const { t } = useTranslation()
  const id = useId()
  const queries = useQueryClient()
  const doing = useDoing()
  const [name, setName] = useState(account.name)
  const [language, setLanguage] = useState(account.language)
  return (
    <section aria-labelledby="you" className="panel">
      <Heading level={2} data-size="xs" id="you">
        {words('account.you')}
      </Heading>
      <form
        className="form"
        onSubmit={(event) => {
          event.preventDefault()
          doing.run(async () => {
            queries.setQueryData(accountQuery.queryKey, await saveAccount({ name, language }))
            notify(words('account.saved'))
          })
        }}
      >
        <Textfield
          label={words('account.name')}
          description={words('account.nameHint')}
          autoComplete="name"
          maxLength={120}
          value={name}
          onChange={(event) => setName(event.target.value)}
        />
        <div className="form__field">
          <label htmlFor={id}>{words('account.language')}</label>
          <Select
            id={id}
            width="auto"
            value={language}
            onChange={(event) => setLanguage(event.target.value === 'nb' ? 'nb' : 'en')}
          >
            {screenLanguages.map((it) => (
              <Select.Option key={it} value={it}>
                {t(`layout.languages.${it}`)}
              </Select.Option>
            ))}
          </Select>
        </div>
        <TroubleLine text={doing.trouble} />
        <div>
          <Button type="submit" variant="secondary">
            {words('account.save')}
          </Button>
        </div>
      </form>
    </section>
  )
}
