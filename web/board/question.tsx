// A question that stands between the team and a verdict, answered on the spot; the answer stays in the draft.
import { Button, Checkbox, Fieldset, Select } from '@digdir/designsystemet-react'
import { type FormEvent, useId, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Facts } from '../../domain/consortium.ts'
import { type OrganisationType, type Role, rolesOf, typeCodes } from '../../domain/type.ts'
import { roleLabel, typeLabel } from '../../domain/words/labels.ts'
import { useLanguage } from '../language.ts'
import { type Question as Asked, answerRoles } from './questions.ts'
import { TypeOptions } from './type-options.tsx'
import { AnswerButton, WrittenQuestion } from './written-question.tsx'

type Props = { asked: Asked; name: string; facts: Facts; answer: (facts: Partial<Facts>) => void }

export function Question({ asked, name, facts, answer }: Props) {
  const { t } = useTranslation()
  switch (asked.fact) {
    case 'type':
      return <TypeQuestion name={name} answer={answer} />
    case 'roles':
      return <RolesQuestion name={name} facts={facts} roles={asked.roles} answer={answer} />
    case 'established':
    case 'oid':
    case 'pic':
    case 'applications':
      return <WrittenQuestion asked={asked} name={name} facts={facts} answer={answer} />
    case 'eche':
      return <YesOrNo text={t('board.question.echeOf', { name })} answer={(eche) => answer({ eche })} />
    case 'accredited':
      return (
        <YesOrNo
          text={t('board.question.accreditedOf', { name })}
          answer={(yes) => answer({ accredited: yes ? [asked.field] : [] })}
        />
      )
  }
}

function TypeQuestion({ name, answer }: Pick<Props, 'name' | 'answer'>) {
  const { t } = useTranslation()
  const id = useId()
  const [type, setType] = useState<OrganisationType>()
  const [wrong, setWrong] = useState(false)
  const submit = (event: FormEvent) => {
    event.preventDefault()
    if (type) answer({ type })
    else setWrong(true)
  }
  return (
    <form className="question" onSubmit={submit}>
      <label htmlFor={id}>{t('board.question.kindOf', { name })}</label>
      <Select
        id={id}
        data-size="sm"
        aria-invalid={wrong}
        aria-describedby={wrong ? `${id}-wrong` : undefined}
        value={type ?? ''}
        onChange={(event) => setType(typeCodes.find((code) => code === event.target.value))}
      >
        <Select.Option value="">{t('board.question.choose')}</Select.Option>
        <TypeOptions />
      </Select>
      {wrong && !type ? (
        <p className="question__wrong" id={`${id}-wrong`}>
          {t('board.question.needChoice')}
        </p>
      ) : null}
      <AnswerButton />
    </form>
  )
}

function RolesQuestion({ name, facts, roles, answer }: Omit<Props, 'asked'> & { roles: Role[] }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const [chosen, setChosen] = useState<Role[]>([])
  const certain = rolesOf({ type: facts.type })
  const toggle = (role: Role) =>
    setChosen((now) => (now.includes(role) ? now.filter((it) => it !== role) : [...now, role]))
  return (
    <form
      className="question"
      onSubmit={(event) => {
        event.preventDefault()
        if (chosen.length > 0) answer({ roles: answerRoles(facts, chosen) })
      }}
    >
      <Fieldset data-size="sm">
        <Fieldset.Legend>{t('board.question.rolesOf', { name })}</Fieldset.Legend>
        <Fieldset.Description>{t('board.question.rolesHint')}</Fieldset.Description>
        {roles.map((role) => (
          <Checkbox
            key={role}
            data-size="sm"
            label={capital(roleLabel(role, language))}
            value={role}
            checked={chosen.includes(role)}
            onChange={() => toggle(role)}
          />
        ))}
      </Fieldset>
      <div className="buttons">
        <AnswerButton disabled={chosen.length === 0} />
        {certain.length > 0 ? (
          <Button type="button" variant="tertiary" data-size="sm" onClick={() => answer({ roles: certain })}>
            {t('board.question.otherwise')}
          </Button>
        ) : null}
      </div>
      {facts.type ? <p className="muted">{typeLabel(facts.type, language)}</p> : null}
    </form>
  )
}

function YesOrNo({ text, answer }: { text: string; answer: (yes: boolean) => void }) {
  const { t } = useTranslation()
  const id = useId()
  return (
    // biome-ignore lint/a11y/useSemanticElements: two buttons under one question need no fieldset's look
    <div className="question" role="group" aria-labelledby={id}>
      <p id={id}>{text}</p>
      <div className="buttons">
        <Button variant="secondary" data-size="sm" onClick={() => answer(true)}>
          {t('board.question.yes')}
        </Button>
        <Button variant="secondary" data-size="sm" onClick={() => answer(false)}>
          {t('board.question.no')}
        </Button>
      </div>
    </div>
  )
}

const capital = (text: string) => text.charAt(0).toLocaleUpperCase() + text.slice(1)
