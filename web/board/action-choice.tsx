// Which action of which call year; where a year does not have it, the year that does.
import { Alert, Button, Select } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useId } from 'react'
import { useTranslation } from 'react-i18next'
import { listCalls, years, yearWith } from '../../domain/rules/guides.ts'
import { fieldLabel } from '../../domain/words/labels.ts'
import { useLanguage } from '../language.ts'
import { chooseCall } from './choose-call.ts'
import type { Board } from './use-board.ts'

const allYears = Array.from({ length: years.last - years.first + 1 }, (_, back) => years.last - back)

export function ActionChoice({ board }: { board: Board }) {
  const { t } = useTranslation()
  const id = useId()
  const { action, year } = board.draft
  const known = board.judgement !== undefined
  const choose = (nextAction: string, nextYear: number) => chooseCall(board, nextAction, nextYear)
  return (
    <>
      <div className="board-head__choice">
        <div className="board-head__action">
          <label htmlFor={`${id}-action`}>{t('board.head.action')}</label>
          <Select
            id={`${id}-action`}
            value={known ? action : ''}
            onChange={(event) => choose(event.target.value, year)}
          >
            {known ? null : <Select.Option value="">{action}</Select.Option>}
            <ActionOptions year={year} />
          </Select>
        </div>
        <div>
          <label htmlFor={`${id}-year`}>{t('board.head.year')}</label>
          <Select
            id={`${id}-year`}
            width="auto"
            value={year}
            onChange={(event) => choose(action, Number(event.target.value))}
          >
            {allYears.includes(year) ? null : <Select.Option value={year}>{year}</Select.Option>}
            {allYears.map((it) => (
              <Select.Option key={it} value={it}>
                {it}
              </Select.Option>
            ))}
          </Select>
        </div>
        {known ? (
          <Link className="ds-link board-head__link" to="/actions/$id" params={{ id: action }} search={{ year }}>
            {t('board.head.requirements')}
          </Link>
        ) : null}
      </div>
      {known ? null : <Absent action={action} year={year} choose={choose} />}
    </>
  )
}

function ActionOptions({ year }: { year: number }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const calls = listCalls(year)
  const families = [...new Map(calls.map((it) => [it.action.id, it.action])).values()]
  return families.map((action) => (
    <Select.Optgroup key={action.id} label={action.name}>
      {calls
        .filter((it) => it.action === action)
        .map((it) => (
          <Select.Option key={it.id} value={it.id}>
            {it.field
              ? t('board.head.optionOf', { id: it.id, field: fieldLabel(it.field, language) })
              : t('board.head.optionOf', { id: it.id, field: action.name })}
          </Select.Option>
        ))}
    </Select.Optgroup>
  ))
}

type AbsentProps = { action: string; year: number; choose: (action: string, year: number) => void }

function Absent({ action, year, choose }: AbsentProps) {
  const { t } = useTranslation()
  const elsewhere = yearWith(action)
  return (
    <Alert data-color="warning" role="status" className="board-head__absent">
      <p>
        <strong>{t('board.head.absent', { action, year })}</strong>
      </p>
      <p>{elsewhere ? t('board.head.elsewhere', { year: elsewhere }) : t('board.head.nowhere')}</p>
      {elsewhere ? (
        <Button variant="secondary" data-size="sm" onClick={() => choose(action, elsewhere)}>
          {t('board.head.go', { year: elsewhere })}
        </Button>
      ) : null}
    </Alert>
  )
}
