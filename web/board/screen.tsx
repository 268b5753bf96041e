// The board: the draft's table.
import { useTranslation } from 'react-i18next'
import { useDraft } from '../draft.ts'
import { Page } from '../layout/page.tsx'
import { useMembersFacts } from '../members.ts'

export function BoardScreen() {
  const { t } = useTranslation()
  const members = useMembersFacts(useDraft().draft)
  return (
    <Page title={t('board.title')} wide>
      <ul>
        {members.map((member, index) => (
          <li key={member.id ?? index}>{member.facts.name}</li>
        ))}
      </ul>
    </Page>
  )
}
