// The files a reader takes along from the dossier, read by programs that know nothing of ours.
import { screen, waitFor } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { strFromU8, unzipSync } from 'fflate'
import mammoth from 'mammoth'
import { onTestFinished, vi } from 'vitest'

/** Presses a button that offers a file. @returns its name and content */
export async function take(button: string): Promise<{ name: string; bytes: Uint8Array }> {
  const taken: { blob?: Blob; name?: string } = {}
  vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
    taken.blob = blob as Blob
    return 'blob:dossier'
  })
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
    taken.name = this.download
  })
  onTestFinished(() => {
    vi.restoreAllMocks()
  })
  await userEvent.click(await screen.findByRole('button', { name: button }))
  await waitFor(
    () => {
      if (!taken.name) throw new Error('no file yet')
    },
    { timeout: 15_000 },
  )
  const bytes = new Uint8Array((await taken.blob?.arrayBuffer()) ?? new ArrayBuffer(0))
  return { name: taken.name ?? '', bytes }
}

/** The text of a Word document as mammoth reads it, and its parts as they stand in the file. */
export async function readWord(bytes: Uint8Array) {
  const { value: text } = await mammoth.extractRawText({ buffer: Buffer.from(bytes) })
  const { value: html } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) })
  return { text, html, parts: unpack(bytes) }
}

/** The parts of an office file as text, by name. */
export function unpack(bytes: Uint8Array): Record<string, string> {
  return Object.fromEntries(Object.entries(unzipSync(bytes)).map(([name, part]) => [name, strFromU8(part)]))
}
