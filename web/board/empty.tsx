// The empty table teaches: sit down first, or try an example.
import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useTranslation } from 'react-i18next'
import { notify } from '../notices.ts'
import { type ExampleName, exampleDraft, exampleNames } from './example.ts'
import type { Board } from './use-board.ts'

export function EmptyTable({ board }: { board: Board }) {
  const { t } = useTranslation()
  const load = (example: ExampleName) => {
    board.actions.replace(exampleDraft(example, t('board.empty.names', { returnObjects: true })))
    notify(t('board.empty.loaded'), { label: t('notice.undo'), run: board.actions.undo })
  }
  return (
    <section className="empty" aria-labelledby="empty">
      <Heading level={2} data-size="xs" id="empty">
        {t('board.empty.title')}
      </Heading>
      <p>{t('board.empty.text')}</p>
      <div className="buttons">
        <Button asChild>
          <Link to="/find">{t('board.empty.find')}</Link>
        </Button>
        <Button variant="secondary" onClick={board.startByHand}>
          {t('board.empty.hand')}
        </Button>
      </div>
      <p className="empty__examples">
        <span>{t('board.empty.examples')}</span>
        {exampleNames.map((example) => (
          <button key={example} type="button" className="example" onClick={() => load(example)}>
            {t(`board.empty.${example}`)}
          </button>
        ))}
      </p>
    </section>
  )
}
