// What a suggested partner would change: in numbers, with the sentences to unfold. What speaks against stands open.
import { useTranslation } from 'react-i18next'
import type { Verdict } from '../../domain/requirement.ts'
import { requirementsOf } from '../../domain/rules/guides.ts'
import { sayRequirement } from '../../domain/words/say.ts'
import { useLanguage } from '../language.ts'
import type { Suggestion } from './suggest.ts'
import type { Board } from './use-board.ts'
import { VerdictIcon } from './verdict-icon.tsx'

const light = { breaks: 'broken', asks: 'unknown', mends: 'met', helps: 'met' } as const satisfies Record<
  string,
  Verdict
>
type What = keyof typeof light

type Props = { suggestion: Suggestion; board: Board }

export function Changes({ suggestion, board }: Props) {
  return (
    <>
      <Part what={['breaks', 'asks']} open suggestion={suggestion} board={board} />
      <Part what={['mends', 'helps']} open={false} suggestion={suggestion} board={board} />
    </>
  )
}

function Part({ what, open, suggestion, board }: Props & { what: What[]; open: boolean }) {
  const { t } = useTranslation()
  const language = useLanguage()
  const { judgement } = board
  if (!judgement) return null
  const changed = requirementsOf(judgement.call)
  const parts = what
    .map((it) => ({ it, rules: changed.filter(({ id }) => suggestion[it].includes(id)) }))
    .filter(({ rules }) => rules.length > 0)
  if (parts.length === 0) return null
  return (
    <details className="changes" open={open}>
      <summary>
        {parts.map(({ it, rules }) => (
          <span key={it}>
            <VerdictIcon verdict={light[it]} /> {t(`board.suggestions.${it}`, { count: rules.length })}
          </span>
        ))}
      </summary>
      <ul>
        {parts.flatMap(({ rules }) =>
          rules.map((rule) => <li key={rule.id}>{sayRequirement(rule, judgement.call.year, language)}</li>),
        )}
      </ul>
    </details>
  )
}
