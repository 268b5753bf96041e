// Taking the dossier along: as a Word document, as a workbook, on paper, as a link. Files are written in this browser.
import { Button, Textfield } from '@digdir/designsystemet-react'
import { type RefObject, useState } from 'react'
import { saveFile } from '../download.ts'
import { type Draft, writeDraftLink } from '../draft-shape.ts'
import { notify } from '../notices.ts'
import type { Paper } from './paper.ts'
import { drawPicture } from './picture.ts'
import { useDossierWords } from './words.ts'

type Props = { paper: Paper; draft: Draft; map: RefObject<HTMLElement | null> }

/** Each writer comes when it is asked for: together they weigh more than the screens. */
const writers = {
  docx: async (paper: Paper, map: HTMLElement | null) => {
    const [{ writeDocx }, picture] = await Promise.all([import('./docx.ts'), pictureOf(map)])
    return writeDocx(paper, picture)
  },
  xlsx: async (paper: Paper) => (await import('./xlsx.ts')).writeXlsx(paper),
}

const pictureOf = async (map: HTMLElement | null) => {
  const drawing = map?.querySelector('svg')
  return drawing ? drawPicture(drawing) : undefined
}

export function Ways({ paper, draft, map }: Props) {
  const words = useDossierWords()
  const [busy, setBusy] = useState(false)
  const [failure, setFailure] = useState<string>()
  const [link, setLink] = useState<string>()

  const download = async (kind: keyof typeof writers) => {
    setBusy(true)
    setFailure(undefined)
    try {
      const file = `${words('file', { action: draft.action, year: draft.year })}.${kind}`
      saveFile(await writers[kind](paper, map.current), file)
      notify(words('saved', { file }))
    } catch (error) {
      setFailure(error instanceof Error ? error.message : String(error))
    } finally {
      setBusy(false)
    }
  }
  const copyLink = async () => {
    const address = `${location.origin}/board/dossier?d=${writeDraftLink(draft)}`
    try {
      await navigator.clipboard.writeText(address)
      setLink(undefined)
      notify(words('linkCopied'))
    } catch {
      setLink(address)
    }
  }
  return (
    <section className="ways" aria-label={words('ways')}>
      <div className="buttons">
        <Button disabled={busy} onClick={() => download('docx')}>
          {words('word')}
        </Button>
        <Button variant="secondary" disabled={busy} onClick={() => download('xlsx')}>
          {words('excel')}
        </Button>
        <Button variant="secondary" onClick={() => print()}>
          {words('print')}
        </Button>
        <Button variant="tertiary" onClick={copyLink}>
          {words('copyLink')}
        </Button>
      </div>
      <p role="status" className="muted">
        {busy ? words('writing') : ''}
      </p>
      {failure ? <p role="alert">{words('failed', { reason: failure })}</p> : null}
      {link ? (
        <Textfield
          readOnly
          data-size="sm"
          label={words('linkYourself')}
          value={link}
          onFocus={(event) => event.currentTarget.select()}
        />
      ) : null}
    </section>
  )
}
