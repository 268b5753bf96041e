// Who is signed in, asked by screens that are for everybody: nobody is an answer, not a refusal.
import { z } from 'zod'
import { countUnseen } from '../../db/notices.ts'
import { whoAsks } from '../auth/session.ts'
import { accountView, viewAccount } from '../views-of-people.ts'
import { answer, makeRouter, route } from './route.ts'

const show = route('anyone', {
  method: 'get',
  path: '/session',
  summary: 'Who is signed in here, if anybody, and how much is new for them',
  responses: {
    200: answer(
      z.object({
        account: accountView.nullable(),
        unseen: z.number().meta({ description: 'Notices that they have not seen' }),
      }),
      'The account, or null',
    ),
  },
})

export const sessionRoutes = makeRouter().openapi(show, async (c) => {
  c.header('cache-control', 'no-store')
  const asking = await whoAsks(c)
  if (!asking) return c.json({ account: null, unseen: 0 }, 200)
  const { db } = c.env
  const [account, unseen] = await Promise.all([viewAccount(db, asking.id), countUnseen(db, asking.id)])
  return c.json({ account, unseen }, 200)
})
