// What the person drafting notes of a member for the dossier: whether it has agreed, and what it will do.
import { Button, Checkbox, Textfield } from '@digdir/designsystemet-react'
import { type FormEvent, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { longestTask } from '../draft-shape.ts'
import { notify } from '../notices.ts'
import type { Board } from './use-board.ts'

type Props = { index: number; name: string; board: Board }

export function MemberNotes({ index, name, board }: Props) {
  const { t } = useTranslation()
  const noted = board.draft.members[index]
  const [task, setTask] = useState(noted?.task ?? '')
  const save = (event: FormEvent) => {
    event.preventDefault()
    board.actions.note(index, { task: task.trim() || undefined })
    notify(t('board.people.taskSaved', { name }), { label: t('notice.undo'), run: board.actions.undo })
  }
  return (
    <form className="notes" onSubmit={save}>
      {board.extras ? null : (
        <Checkbox
          data-size="sm"
          label={t('board.people.agreed')}
          description={t('board.people.agreedHint')}
          value="agreed"
          checked={noted?.agreed ?? false}
          onChange={(event) => board.actions.note(index, { agreed: event.target.checked || undefined })}
        />
      )}
      <Textfield
        data-size="sm"
        label={t('board.people.task')}
        description={t('board.people.taskHint')}
        maxLength={longestTask}
        value={task}
        onChange={(event) => setTask(event.target.value)}
      />
      <div>
        <Button type="submit" variant="secondary" data-size="sm" disabled={task.trim() === (noted?.task ?? '')}>
          {t('board.people.saveTask')}
          <span className="visually-hidden">{`: ${name}`}</span>
        </Button>
      </div>
    </form>
  )
}
