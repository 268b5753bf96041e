// Adding somebody who is not in the record, and correcting it later: name, country, kind, standing.
import { Button, Select, Textfield } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { type FormEvent, useEffect, useId, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { type Facts, standings } from '../../domain/consortium.ts'
import { type OrganisationType, typeCodes } from '../../domain/type.ts'
import { standingLabel } from '../../domain/words/labels.ts'
import { useLanguage } from '../language.ts'
import { CountryOptions, TypeOptions } from './type-options.tsx'
import type { Board } from './use-board.ts'

export function ByHand({ board }: { board: Board }) {
  const { t } = useTranslation()
  return (
    <details className="by-hand" open={board.byHand} onToggle={(event) => board.setByHand(event.currentTarget.open)}>
      <summary>{t('board.hand.title')}</summary>
      <p className="muted">
        {t('board.hand.intro')}{' '}
        <Link className="ds-link" to="/find">
          {t('board.hand.search')}
        </Link>
      </p>
      {board.byHand ? <HandForm board={board} /> : null}
    </details>
  )
}

type FormProps = { board: Board; member?: { index: number; facts: Facts } }

/** The form: for a new member, or for one that was added by hand. */
export function HandForm({ board, member }: FormProps) {
  const { t } = useTranslation()
  const language = useLanguage()
  const id = useId()
  const leads = board.draft.members.some((it) => it.role === 'coordinator')
  const [name, setName] = useState(member?.facts.name ?? '')
  const [country, setCountry] = useState(member?.facts.country ?? '')
  const [type, setType] = useState<OrganisationType | undefined>(member?.facts.type)
  const [role, setRole] = useState(leads ? 'partner' : 'coordinator')
  const [tried, setTried] = useState(false)
  const field = useRef<HTMLInputElement>(null)

  useEffect(() => {
    if (!member) field.current?.focus()
  }, [member])

  const submit = (event: FormEvent) => {
    event.preventDefault()
    setTried(true)
    if (!name.trim() || !country) return
    const facts = { name: name.trim(), country, ...(type && { type }) }
    if (member) return board.actions.answer(member.index, { ...facts, type })
    board.seat({ role: standings.find((it) => it === role) ?? 'partner', facts }, facts)
    setName('')
    setTried(false)
    if (role === 'coordinator') setRole('partner')
  }

  return (
    <form className="hand" onSubmit={submit} noValidate>
      <Textfield
        ref={field}
        data-size="sm"
        label={t('board.hand.name')}
        maxLength={300}
        autoComplete="organization"
        value={name}
        error={tried && !name.trim() ? t('board.hand.needName') : undefined}
        onChange={(event) => setName(event.target.value)}
      />
      <div className="hand__field">
        <label htmlFor={`${id}-country`}>{t('board.hand.country')}</label>
        <Select
          id={`${id}-country`}
          data-size="sm"
          value={country}
          aria-invalid={tried && !country}
          aria-describedby={tried && !country ? `${id}-wrong` : undefined}
          onChange={(event) => setCountry(event.target.value)}
        >
          <Select.Option value="">{t('board.hand.chooseCountry')}</Select.Option>
          <CountryOptions year={board.draft.year} />
        </Select>
        {tried && !country ? (
          <p className="question__wrong" id={`${id}-wrong`}>
            {t('board.hand.needCountry')}
          </p>
        ) : null}
      </div>
      <div className="hand__field">
        <label htmlFor={`${id}-type`}>{t('board.hand.kind')}</label>
        <Select
          id={`${id}-type`}
          data-size="sm"
          value={type ?? ''}
          onChange={(event) => setType(typeCodes.find((code) => code === event.target.value))}
        >
          <Select.Option value="">{t('board.hand.chooseKind')}</Select.Option>
          <TypeOptions />
        </Select>
      </div>
      {member ? null : (
        <div className="hand__field">
          <label htmlFor={`${id}-role`}>{t('board.hand.as')}</label>
          <Select id={`${id}-role`} data-size="sm" value={role} onChange={(event) => setRole(event.target.value)}>
            {standings.map((it) => (
              <Select.Option key={it} value={it}>
                {standingLabel(it, language)}
              </Select.Option>
            ))}
          </Select>
        </div>
      )}
      <div>
        <Button type="submit" data-size="sm" variant={member ? 'secondary' : 'primary'}>
          {t(member ? 'board.hand.save' : 'board.hand.add')}
        </Button>
      </div>
    </form>
  )
}
