// A folder for one test, removed when the test that asked for it has ended.
import { mkdtemp, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** Makes a folder that lives as long as the test that calls this. */
export async function temporaryFolder(): Promise<string> {
  const folder = await makeFolder()
  onTestFinished(() => removeFolder(folder))
  return folder
}

/** Makes a folder that the caller removes, for helpers that outlive one test. */
export function makeFolder(): Promise<string> {
  return mkdtemp(join(tmpdir(), 'medspiller-'))
}

/** Removes a folder with all it holds; one that is gone already is fine. */
export function removeFolder(folder: string): Promise<void> {
  return rm(folder, { recursive: true, force: true, maxRetries: 3 })
}
