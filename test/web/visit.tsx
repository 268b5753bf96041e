// Opens the screens at an address, as a reader would, on the real API with a small record.
import { QueryClientProvider } from '@tanstack/react-query'
import { createMemoryHistory, RouterProvider } from '@tanstack/react-router'
import { configure, render } from '@testing-library/react'
import userEvent from '@testing-library/user-event'
import { onTestFinished } from 'vitest'
import { saveOrganisations } from '../../db/organisations.ts'
import { saveProjects } from '../../db/projects.ts'
import type { Organisation } from '../../domain/organisation.ts'
import type { ScreenLanguage } from '../../domain/words/language.ts'
import { refreshWords } from '../../search/embedded.ts'
import { startDraft } from '../../web/draft.ts'
import { startLanguage, switchLanguage } from '../../web/language.ts'
import { dismiss } from '../../web/notices.ts'
import { newQueryClient } from '../../web/queries.ts'
import { newRouter } from '../../web/router.tsx'
import type { Deps } from '../../worker/deps.ts'
import { answerScreens, freshApi } from '../support/api.ts'

// A busy machine draws slowly.
configure({ asyncUtilTimeout: 8000 })

const source = { kind: 'register', file: 'schools.csv', row: 12 } as const
const bare = { themes: [], languages: [], actions: [], source }

export const municipality: Organisation = {
  ...bare,
  id: 'sula',
  name: 'SULA KOMMUNE',
  country: 'NO',
  type: 'EPLUS-BODY-PUB-LOC',
}
export const school: Organisation = {
  ...bare,
  id: 'molvaer',
  name: 'Molvær skule',
  country: 'NO',
  town: 'Langevåg',
  type: 'EPLUS-EDU-GEN-PRI',
  owner: municipality.id,
  themes: ['primary-education', 'maritime'],
  languages: ['no', 'en'],
  offers: 'A week by the sea for visiting classes.',
  established: '1998-08',
  lastConfirmed: '2026-01-10',
}
export const harbour: Organisation = {
  ...bare,
  id: 'turku',
  name: 'Turun merikoulu',
  country: 'FI',
  town: 'Turku',
  type: 'EPLUS-EDU-VOC-SEC',
  themes: ['maritime'],
  languages: ['fi'],
  oid: 'E10020030',
  pic: '949494942',
}
const project = { id: '2019-1-NO01-KA229-060123', title: 'By the sea', action: 'KA229', year: 2019, themes: [], source }

/** @param path where the visit begins; the language is the reader's.
 * @param given what the host has otherwise
 * @param reader whose browser it is; nobody is signed in without one */
export async function visit(
  path: string,
  language: ScreenLanguage = 'en',
  given: Partial<Deps> = {},
  reader?: { cookie: string },
) {
  const api = await freshApi(undefined, given)
  await saveOrganisations(api.db, [municipality, school, harbour])
  await saveProjects(
    api.db,
    [project],
    [
      { project: project.id, organisation: school.id, role: 'coordinator' },
      { project: project.id, organisation: harbour.id, role: 'partner' },
    ],
  )
  await refreshWords(api.db.$client)
  answerScreens({ ...api, ask: (request) => api.ask(reader ? withCookie(request, reader.cookie) : request) })
  localStorage.clear()
  dismiss()
  startDraft()
  await startLanguage()
  await switchLanguage(language)
  const router = newRouter(createMemoryHistory({ initialEntries: [path] }))
  const queries = newQueryClient()
  onTestFinished(() => queries.clear())
  const shown = render(
    <QueryClientProvider client={queries}>
      <RouterProvider router={router} />
    </QueryClientProvider>,
  )
  return { ...shown, db: api.db, queries, router, user: userEvent.setup(), address: () => router.state.location.href }
}

function withCookie(request: Request, cookie: string): Request {
  const headers = new Headers(request.headers)
  headers.set('cookie', cookie)
  return new Request(request, { headers })
}
