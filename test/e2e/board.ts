// The board as a person reads it: who sits, how the requirements stand, who is suggested. Labels are the catalogue's.
import type { Page } from 'playwright-core'
import { en } from '../../web/locales/en.ts'

const { board } = en

/** Everything of a label before its first value: `Details of {{name}}` begins with "Details of ". */
const startOf = (label: string) => new RegExp(`^${label.split('{{')[0]}`)

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

/** Waits until the board has judged the team. */
export async function waitForJudgement(page: Page): Promise<void> {
  await part(page, board.lights.title).getByText(board.verdict.only).waitFor()
}

/** Names of those who sit at the table, in order. */
export async function readSeated(page: Page): Promise<string[]> {
  const start = startOf(board.people.open)
  const buttons = await part(page, board.people.title).getByRole('button', { name: start }).all()
  const labels = await Promise.all(buttons.map((button) => button.getAttribute('aria-label')))
  return labels.map((label) => label?.replace(start, '') ?? '')
}

/** The requirements with one verdict, each as the words on screen: sentence, state and page. Opens them if folded. */
export async function readLights(page: Page, verdict: 'broken' | 'unknown' | 'advice' | 'met'): Promise<string[]> {
  const lights = part(page, board.lights.title)
  const group = lights.locator('details', { has: page.locator('summary', { hasText: board.lights[verdict] }) })
  if ((await group.count()) > 0 && (await group.getAttribute('open')) === null) await group.locator('summary').click()
  return lights.locator(`li.light--${verdict}`).allInnerTexts()
}

/** The sentence that says how the whole team stands. */
export function readVerdict(page: Page): Promise<string> {
  return part(page, board.verdict.label).getByRole('status').innerText()
}

/** Chooses the first empty chair that the requirements offer, and waits for people who fit. */
export async function chooseChair(page: Page): Promise<void> {
  const chairs = part(page, board.lights.title).getByRole('button', { name: startOf(board.lights.fill) })
  await chairs.first().click()
  await suggestions(page).getByText(startOf(board.suggestions.forChair)).waitFor()
  await waitForSuggestions(page)
}

/** The suggested people: one list item each, with reasons. */
export function suggestions(page: Page) {
  return part(page, board.suggestions.title)
}

/** Waits for suggestions that are about the table as it is now. */
export async function waitForSuggestions(page: Page): Promise<void> {
  await suggestions(page).locator('ol[aria-busy="false"]').waitFor()
}

/** Seats the first suggested organisation. @returns its name */
export async function seatFirst(page: Page): Promise<string> {
  await waitForSuggestions(page)
  const first = suggestions(page).locator('ol > li').first()
  const name = await first.getByRole('heading', { level: 3 }).getByRole('link').innerText()
  await first.getByRole('button', { name: new RegExp(`^${board.suggestions.seat}`) }).click()
  return name
}

/** Opens the details of somebody at the table and removes them. */
export async function remove(page: Page, name: string): Promise<void> {
  const people = part(page, board.people.title)
  await people.getByRole('button', { name: board.people.open.replace('{{name}}', name) }).click()
  await people.getByRole('button', { name: startOf(board.people.remove) }).click()
}
