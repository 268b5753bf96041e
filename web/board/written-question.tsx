// A question answered in writing: a date, an identifier, a number. What does not fit is said beside the field.
import { Button, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { Facts } from '../../domain/consortium.ts'
import { isPartialDate } from '../../domain/date.ts'
import { isOid, isPic } from '../../domain/organisation.ts'
import type { Question } from './questions.ts'

type Asked = Extract<Question, { fact: 'established' | 'oid' | 'pic' | 'applications' }>
type Props = { asked: Asked; name: string; facts: Facts; answer: (facts: Partial<Facts>) => void }

/** What an answer states; undefined if it is none. */
function readAnswer(asked: Asked, facts: Facts, text: string): Partial<Facts> | undefined {
  switch (asked.fact) {
    case 'established':
      return isPartialDate(text) ? { established: text } : undefined
    case 'oid':
      return isOid(text.toUpperCase()) ? { oid: text.toUpperCase() } : undefined
    case 'pic':
      return isPic(text) ? { pic: text } : undefined
    case 'applications':
      return /^[1-9]\d{0,2}$/.test(text)
        ? { applications: { ...facts.applications, [asked.family]: Number(text) } }
        : undefined
  }
}

export function WrittenQuestion({ asked, name, facts, answer }: Props) {
  const { t } = useTranslation()
  const [text, setText] = useState('')
  const [wrong, setWrong] = useState(false)
  const { fact } = asked
  const submit = (event: FormEvent) => {
    event.preventDefault()
    const stated = readAnswer(asked, facts, text.trim())
    if (stated) answer(stated)
    else setWrong(true)
  }
  return (
    <form className="question" onSubmit={submit} noValidate>
      <Textfield
        data-size="sm"
        label={
          fact === 'applications'
            ? t('board.question.applicationsOf', { name, family: asked.family })
            : t(`board.question.${fact}Of`, { name })
        }
        description={t(`board.question.${fact}Hint`)}
        error={wrong ? t(`board.question.${fact}Wrong`) : undefined}
        autoComplete="off"
        maxLength={12}
        value={text}
        onChange={(event) => setText(event.target.value)}
      />
      <AnswerButton />
    </form>
  )
}

export function AnswerButton({ disabled }: { disabled?: boolean }) {
  const { t } = useTranslation()
  return (
    <Button type="submit" variant="secondary" data-size="sm" disabled={disabled}>
      {t('board.question.answer')}
    </Button>
  )
}
