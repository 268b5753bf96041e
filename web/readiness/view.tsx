// Eight questions, the answers as a picture, and what to do next.
import { Button, Heading, ToggleGroup } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import {
  countReadiness,
  nextSteps,
  type Readiness,
  type ReadinessAnswer,
  type ReadinessCriterion,
  readinessAnswers,
  readinessCriteria,
} from '../../domain/readiness.ts'
import { readinessWords } from '../../domain/words/readiness.ts'
import { useLanguage } from '../language.ts'
import { Radar } from './radar.tsx'
import { useReadinessWords } from './words.ts'
import './readiness.css'

type ViewProps = { readiness: Readiness; change: (readiness: Readiness) => void; children: ReactNode }

/** The questions with their answers, the picture, and what to do next; `children` stand below that. */
export function ReadinessView({ readiness, change, children }: ViewProps) {
  const t = useReadinessWords()
  const language = useLanguage()
  const steps = nextSteps(readiness)
  const answerText = (criterion: ReadinessCriterion) => {
    const answer = readiness[criterion]
    return answer ? t(`answer.${answer}`) : t('open')
  }
  return (
    <div className="readiness">
      <ol className="readiness__questions">
        {readinessCriteria.map((it) => (
          <Question
            key={it}
            criterion={it}
            answer={readiness[it]}
            choose={(answer) => change({ ...readiness, [it]: answer })}
          />
        ))}
      </ol>
      <div>
        <section aria-labelledby="picture">
          <Heading level={2} data-size="xs" id="picture">
            {t('picture')}
          </Heading>
          <p role="status">{t('summary', countReadiness(readiness))}</p>
          <Radar readiness={readiness} />
        </section>
        <section aria-labelledby="next">
          <Heading level={2} data-size="xs" id="next">
            {t('next')}
          </Heading>
          {steps.length === 0 ? <p>{t('none')}</p> : null}
          <ul className="readiness__steps">
            {steps.map((it) => (
              <li key={it}>
                <strong>{readinessWords(it, language).name}</strong> <span className="muted">{answerText(it)}</span>
                <br />
                {readinessWords(it, language).step}
              </li>
            ))}
          </ul>
        </section>
        {children}
        <p className="muted">{t('source')}</p>
      </div>
    </div>
  )
}

type Props = {
  criterion: ReadinessCriterion
  answer?: ReadinessAnswer
  choose: (answer: ReadinessAnswer | undefined) => void
}

function Question({ criterion, answer, choose }: Props) {
  const t = useReadinessWords()
  const { name, question } = readinessWords(criterion, useLanguage())
  return (
    <li>
      <strong id={`ask-${criterion}`}>{name}</strong>
      <p>{question}</p>
      <div className="buttons">
        <ToggleGroup
          data-size="sm"
          aria-labelledby={`ask-${criterion}`}
          value={answer ?? ''}
          onChange={(value) => choose(readinessAnswers.find((it) => it === value))}
        >
          {readinessAnswers.map((it) => (
            <ToggleGroup.Item key={it} value={it}>
              {t(`answer.${it}`)}
            </ToggleGroup.Item>
          ))}
        </ToggleGroup>
        {answer ? (
          <Button variant="tertiary" data-size="sm" onClick={() => choose(undefined)}>
            {t('clear')}
          </Button>
        ) : null}
      </div>
    </li>
  )
}
