// When nothing was found: how many would be, if one thing that was asked for were left out.
import { z } from 'zod'
import { type Finder, facetKinds, type Query, type Understood } from '../search/port.ts'

export const wider = z
  .object({
    drop: z.enum([...facetKinds, 'q', 'deadline', 'within']),
    text: z.string().optional().meta({ description: 'Of `q`: the words to leave out; all of it where absent' }),
    total: z.number(),
  })
  .meta({ id: 'Wider' })

export type Wider = z.infer<typeof wider>

const mostWords = 6

/**
 * Searches again without each filter that was asked for, without each word of the text, and without the text.
 * @param asked as the person asked it; `query` as it was searched
 * @returns those that find something, most first
 */
export async function widerSearches(
  finder: Finder,
  query: Query,
  asked: Query,
  understood: Understood[],
): Promise<Wider[]> {
  const filters = facetKinds.filter((kind) => asked[kind]?.length)
  const options: [Omit<Wider, 'total'>, Query][] = [
    ...filters.map((drop): [Omit<Wider, 'total'>, Query] => [{ drop }, { ...query, [drop]: undefined }]),
    ...(query.action && !asked.action ? [deadline(query)] : []),
    ...(query.within !== undefined ? [anywhere(query)] : []),
    ...(query.q ? withoutWords(query, understood) : []),
  ]
  const found = await Promise.all(
    options.map(async ([option, search]) => {
      const { total } = await finder.search({ ...search, limit: 0, offset: 0, facets: false })
      return { ...option, total }
    }),
  )
  return found.filter(({ total }) => total > 0).sort((one, other) => other.total - one.total)
}

const deadline = (query: Query): [Omit<Wider, 'total'>, Query] => [
  { drop: 'deadline' },
  { ...query, action: undefined },
]

const anywhere = (query: Query): [Omit<Wider, 'total'>, Query] => [{ drop: 'within' }, { ...query, within: undefined }]

/** What was understood as one thing is left out as one thing. */
function withoutWords(query: Query, understood: Understood[]): [Omit<Wider, 'total'>, Query][] {
  const text = query.q ?? ''
  const terms = understood.map((it) => it.text).filter((term) => text.includes(term))
  const rest = terms.reduce((left, term) => left.replace(term, ' '), text).split(/\s+/)
  const parts = [...new Set([...terms, ...rest])].filter((part) => part !== '').slice(0, mostWords)
  const some = parts.length > 1 ? parts : []
  return [
    [{ drop: 'q' }, { ...query, q: undefined }],
    ...some.map((part): [Omit<Wider, 'total'>, Query] => [
      { drop: 'q', text: part },
      { ...query, q: text.replace(part, ' ') },
    ]),
  ]
}
