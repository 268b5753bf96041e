// No sentence stands in a screen's code: what a reader sees or hears comes from the catalogues.
import { globSync, readFileSync } from 'node:fs'
import { parseAst } from 'vite'
import { describe, expect, it } from 'vitest'

type Node = { type: string; [key: string]: unknown }

/** The same in every language. */
const name = 'Medspiller'
const readAttributes =
  /^(aria-(label|description|roledescription|valuetext)|title|placeholder|alt|label|description|data-sr-.*)$/

/** Words in what a reader sees or hears: more than one letter in a row, and no name. */
const hasWords = (text: string) => /\p{L}{2}/u.test(text.replaceAll(name, ''))

const isNode = (value: unknown): value is Node => typeof value === 'object' && value !== null && 'type' in value
const childrenOf = (node: Node): Node[] => Object.values(node).flatMap((it) => [it].flat().filter(isNode))

/** The texts that an expression may come to be by itself: literals, and those chosen between. */
function textsOf(node: unknown): string[] {
  if (!isNode(node)) return []
  if (node.type === 'Literal' || node.type === 'JSXText') return typeof node.value === 'string' ? [node.value] : []
  if (node.type === 'TemplateLiteral')
    return [node.quasis].flat().flatMap((it) => (isNode(it) ? [String((it.value as { raw: string }).raw)] : []))
  if (node.type === 'ConditionalExpression') return [...textsOf(node.consequent), ...textsOf(node.alternate)]
  if (node.type === 'LogicalExpression') return textsOf(node.right)
  if (node.type === 'BinaryExpression') return [...textsOf(node.left), ...textsOf(node.right)]
  if (node.type === 'JSXExpressionContainer') return textsOf(node.expression)
  return []
}

/** Every text of JSX that is written in the code itself. */
function literalsIn(node: Node): string[] {
  const nameOf = (it: unknown) => (isNode(it) ? String(it.name) : '')
  const here =
    node.type === 'JSXElement' || node.type === 'JSXFragment'
      ? [node.children].flat().flatMap(textsOf)
      : node.type === 'JSXAttribute' && readAttributes.test(nameOf(node.name))
        ? textsOf(node.value)
        : []
  return [...here.filter(hasWords), ...childrenOf(node).flatMap(literalsIn)]
}

const literals = (code: string) => literalsIn(parseAst(code, { lang: 'tsx' }) as unknown as Node)

describe('the code of the screens', () => {
  const files = globSync('web/**/*.tsx')

  it('is read', () => expect(files.length).toBeGreaterThan(50))

  it.each(files)('%s says nothing of its own', (file) => {
    expect(literals(readFileSync(file, 'utf8'))).toEqual([])
  })
})

it.each([
  ['<p>Hello</p>', ['Hello']],
  ['<p title="Close it">{x}</p>', ['Close it']],
  ['<p>{open ? "Yes" : t("no")}</p>', ['Yes']],
  ['<p>{n + " people"}</p>', [' people']],
  ['<a className="ds-link" href="/api">{t("footer.api")} · ({code})</a>', []],
])('%s is seen through', (code, found) => expect(literals(`const x = ${code}`)).toEqual(found))
