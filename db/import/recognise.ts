// Decides which organisation a mention means: one the record knows, a new one, or one that a person should look at.
import { createHash } from 'node:crypto'
import { fold } from '../../domain/fold.ts'
import type { OrganisationType } from '../../domain/type.ts'
import { hasSameWords, isNumberName, isOneEditApart, recognitionKey, tellingWords } from '../name.ts'
import { addKey, addNumbers, hostKey, type Index, type Known, keysOf, nameKey, numberKey } from './known.ts'
import { hostOf } from './place.ts'
import type { SeenFacts, Sighting } from './reading.ts'

/** Two organisations that may be one, and why. */
export type Pair = { one: string; other: string; reason: string }

export type Recognised = { known: Known; pairs: Pair[] }

/** More than this many on one host, and the host belongs to none of them (a municipality's, a web agency's). */
const mostOnHost = 5

/** Types of which many have the same name ("Grundschule"): there the town decides. */
const schoolLike: readonly (OrganisationType | undefined)[] = [
  'EPLUS-EDU-GEN-PRE',
  'EPLUS-EDU-GEN-PRI',
  'EPLUS-EDU-GEN-SEC',
  'EPLUS-EDU-VOC-SEC',
  'EPLUS-EDU-VOC-TER',
  'EPLUS-EDU-ADULT',
]

const differ = (one: string | undefined, other: string | undefined) =>
  one !== undefined && other !== undefined && one !== other

/** Numbers that cannot both be right for one organisation. */
function contradicts(known: Known, { facts, identifier, country }: Sighting): boolean {
  const key = identifier && numberKey(country, identifier)
  const register = key?.slice(0, key.lastIndexOf(' '))
  const others = [...known.identifiers].filter((it) => register && it.startsWith(`${register} `))
  return (
    differ(known.facts.oid, facts.oid) ||
    differ(known.facts.pic, facts.pic) ||
    (key !== undefined && others.length > 0 && !others.includes(key))
  )
}

const townKey = (town: string) => recognitionKey(fold(town))

/** Do two towns certainly lie apart? Spellings differ, and one may name the place within the other. */
function areApart(one: string | undefined, other: string | undefined): boolean {
  if (!one || !other) return false
  const [a, b] = [townKey(one), townKey(other)]
  return !a.includes(b) && !b.includes(a) && !isOneEditApart(a, b)
}

const isSameTown = (one: string | undefined, other: string | undefined) => !!one && !!other && !areApart(one, other)

const hostOfFacts = (facts: SeenFacts) => (facts.website ? hostOf(facts.website) : undefined)

/** Same name, same country: still two if both are schools of the kind there are many of, in different towns. */
function isNamesake(known: Known, sighting: Sighting): boolean {
  const host = hostOfFacts(sighting.facts)
  if (host && host === hostOfFacts(known.facts)) return false
  const types = [known.facts.type, sighting.facts.type]
  return types.some((type) => type && schoolLike.includes(type)) && areApart(known.facts.town, sighting.facts.town)
}

/** Of several of the same name: who is in this project already, in the same town, on the same host, or as unknown. */
function chooseOf(index: Index, known: Known[], { facts, project }: Sighting): Known | undefined {
  const host = hostOfFacts(facts)
  return (
    known.find((it) => index.taken.has(`${project} ${it.id}`)) ??
    known.find((it) => isSameTown(it.facts.town, facts.town)) ??
    known.find((it) => host !== undefined && hostOfFacts(it.facts) === host) ??
    known.find((it) => !facts.town && !it.facts.town)
  )
}

/** The same name but for word order, or a letter or two in a long name. */
function isAlike(one: string, other: string): boolean {
  const [a, b] = [recognitionKey(one), recognitionKey(other)]
  return hasSameWords(tellingWords(one), tellingWords(other)) || (a.length >= 8 && isOneEditApart(a, b))
}

/** Finds the organisation a mention means, or makes it; the index knows it from now on. */
export function recognise(index: Index, sighting: Sighting): Recognised {
  const pairs: Pair[] = []
  const doubt = (one: Known, other: Known, reason: string) => pairs.push({ one: one.id, other: other.id, reason })
  const known = byNumber(index, sighting, doubt)
  if (known) return { known: fill(index, known, sighting), pairs }

  const namesakes = isNumberName(sighting.name) ? [] : namesakesOf(index, sighting)
  const possible = namesakes.filter((it) => !contradicts(it, sighting))
  const [only] = possible
  const chosen =
    possible.length === 1 && only && !isNamesake(only, sighting) ? only : chooseOf(index, possible, sighting)
  if (chosen) return { known: fill(index, chosen, sighting), pairs }

  const neighbours = neighboursOf(index, sighting).filter((it) => !contradicts(it, sighting) && !namesakes.includes(it))
  const alike = neighbours.find((it) => isAlike(it.name, sighting.name) && !isNamesake(it, sighting))
  if (alike) return { known: fill(index, alike, sighting), pairs }

  const added = add(index, sighting, namesakes.length > 0)
  for (const it of possible)
    doubt(it, added, areApart(it.facts.town, sighting.facts.town) ? 'same name, other town' : 'same name, town unknown')
  for (const it of namesakes)
    if (!possible.includes(it) && isSameTown(it.facts.town, sighting.facts.town) && !sighting.identifier)
      doubt(it, added, 'same name and town, other OID or PIC')
  const holder = sighting.facts.oid && index.byOid.get(sighting.facts.oid)
  if (holder && holder !== added) doubt(holder, added, 'one OID, two PICs')
  const [neighbour] = neighbours
  if (neighbour && neighbours.length < mostOnHost) doubt(neighbour, added, 'same website, other name')
  return { known: added, pairs }
}

/** A register may give one OID to two by mistake: with two PICs they stay two. */
function byNumber(
  index: Index,
  { country, identifier, facts }: Sighting,
  doubt: (one: Known, other: Known, reason: string) => void,
): Known | undefined {
  const registered = identifier && index.byKey.get(numberKey(country, identifier))?.[0]
  const pic = facts.pic && index.byPic.get(facts.pic)
  const oid = facts.oid && index.byOid.get(facts.oid)
  if (oid && pic && oid !== pic) doubt(oid, pic, 'one OID, two PICs')
  return registered || pic || (oid && !differ(oid.facts.pic, facts.pic) ? oid : undefined) || undefined
}

function namesakesOf(index: Index, { country, name, aliases }: Sighting): Known[] {
  const found = [name, ...(aliases ?? [])].flatMap((it) => index.byKey.get(nameKey(country, it)) ?? [])
  return [...new Set(found)]
}

function neighboursOf(index: Index, { country, facts }: Sighting): Known[] {
  const host = hostOfFacts(facts)
  return host ? (index.byKey.get(hostKey(country, host)) ?? []) : []
}

/** Ids come from country and name, so that the same files give the same ids; a namesake's also from what is its own. */
function idOf({ name, country, identifier, facts }: Sighting, hasNamesake: boolean): string {
  const own = identifier ?? facts.oid ?? facts.pic ?? facts.town ?? facts.website ?? ''
  const key = isNumberName(name) ? name : recognitionKey(name)
  const digest = createHash('sha256')
    .update(hasNamesake ? `${country} ${key} ${own}` : `${country} ${key}`)
    .digest()
  const letters = 'abcdefghijklmnopqrstuvwxyz234567'
  return `o${Array.from(digest.subarray(0, 15), (byte) => letters[byte & 31]).join('')}`
}

function add(index: Index, sighting: Sighting, hasNamesake: boolean): Known {
  const { name, country, facts } = sighting
  const id = idOf(sighting, hasNamesake)
  const known: Known = {
    id,
    name,
    country,
    facts: { ...facts },
    isNew: true,
    isOwned: false,
    filled: {},
    identifiers: new Set(),
  }
  remember(index, known, sighting)
  return known
}

function remember(index: Index, known: Known, sighting: Sighting): void {
  for (const key of keysOf(sighting)) addKey(index, key, known)
  if (sighting.identifier) known.identifiers.add(numberKey(sighting.country, sighting.identifier))
  addNumbers(index, known)
}

/** "Other" says nothing of a type, and a PIC is no name: both give way like an empty field. */
function fill(index: Index, known: Known, sighting: Sighting): Known {
  const gaps = Object.entries(sighting.facts).filter(([fact, value]) => {
    const held = known.facts[fact as keyof SeenFacts]
    return value !== undefined && (held === undefined || (held === 'OTH' && value !== 'OTH' && !known.isOwned))
  })
  Object.assign(known.filled, Object.fromEntries(gaps))
  Object.assign(known.facts, Object.fromEntries(gaps))
  if (isNumberName(known.name) && !isNumberName(sighting.name)) known.filled.name = known.name = sighting.name
  remember(index, known, sighting)
  return known
}

/** Records whose school this is, unless that is known. */
export function fillOwner(known: Known, owner: Known): void {
  if (!known.facts.owner) known.filled.owner = known.facts.owner = owner.id
}
