// Recognition of names: what stays of an organisation's name when case, marks, punctuation and legal form are gone.
import { foldedWords } from '../domain/fold.ts'

/** Legal forms as the last word of a name, folded, initials drawn together (`s.r.o.` is `sro`). */
const endings = new Set(
  `gmbh ggmbh mbh ug ag kg ohg gbr kgaa ev ek ltd limited plc llp llc inc corp cic clg dac as asa ans da sa ks nuf iks sf
   aps ivs amba smba ab hb oy oyj ky ry rf ehf hf ohf ses sarl sas sasu eurl snc sci scop scic spa srl srls scarl scrl sprl
   bvba asbl aisbl vzw ivzw nv bv vof sl slu sll slp sau scl sccl scoop lda crl unipessoal sgps ipss epe sro vos ops
   dno doo dd jdoo ooo oao ao ad ood eood jsc ojsc spj spk kft zrt nyrt bt kht uab vsi ij mb sia ou mtu ae ike amke sti`
    .trim()
    .split(/\s+/),
)

/** Legal forms that some countries write first (`UAB Alfa`, `S.C. Alfa S.R.L.`). */
const beginnings = new Set('uab vsi sia ou as oy ab ad sc ooo oao zao jsc mb'.split(' '))

/** Legal forms written out, as they are folded; longest first. */
const longForms = [
  'gesellschaft mit beschrankter haftung',
  'gemeinnutzige gmbh',
  'eingetragener verein',
  'aktiengesellschaft',
  'public limited company',
  'limited liability company',
  'private limited company',
  'company limited by guarantee',
  'societe a responsabilite limitee',
  'societe par actions simplifiee',
  'societe anonyme',
  'association sans but lucratif',
  'societa a responsabilita limitata',
  'societa per azioni',
  'societa consortile a responsabilita limitata',
  'societa cooperativa sociale',
  'societa cooperativa',
  'sociedad de responsabilidad limitada',
  'sociedad limitada unipersonal',
  'sociedad limitada laboral',
  'sociedad limitada',
  'sociedad anonima',
  'sociedad cooperativa',
  'sociedade anonima',
  'sociedade unipessoal',
  'spolka z ograniczona odpowiedzialnoscia',
  'spolka akcyjna',
  'spolka jawna',
  'sp zoo',
  'spol sro',
  'spolecnost s rucenim omezenym',
  'spolocnost s rucenim obmedzenym',
  'akciova spolecnost',
  'akciova spolocnost',
  'drustvo s ogranicenom odgovornoscu',
  'druzba z omejeno odgovornostjo',
  'drustvo sa ogranicenom odgovornoscu',
  'korlatolt felelossegu tarsasag',
  'uzdaroji akcine bendrove',
  'viesoji istaiga',
  'sabiedriba ar ierobezotu atbildibu',
  'osauhing',
  'aksjeselskap',
  'anpartsselskab',
  'aktieselskab',
  'aktiebolag',
  'osakeyhtio',
  'rekisteroity yhdistys',
  'monoprosopi idiotiki kefalaiouchiki etairia',
  'idiotiki kefalaiouchiki etairia',
  'anonymi etaireia',
  'anonimi etairia',
  'astiki mi kerdoskopiki etaireia',
  'limited sirketi',
  'anonim sirketi',
].map((form) => form.split(' '))

const conjunctions = new Set(['and', 'und', 'et', 'og', 'och', 'ja'])

/** Registers in capitals write ä as ae, å as aa, ø as oe: each pair counts as its first letter. */
const oneSpelling = (word: string) => word.replace(/ae|aa/g, 'a').replace(/oe/g, 'o').replace(/ue/g, 'u')

/** Draws single letters that follow each other into one word: `s r o` is `sro`. */
function joinInitials(words: string[]): string[] {
  const joined: string[] = []
  let initials = false
  for (const word of words) {
    const single = /^\p{L}$/u.test(word)
    if (single && initials) joined[joined.length - 1] += word
    else joined.push(word)
    initials = single
  }
  return joined
}

const startsWith = (words: string[], form: string[]) => form.every((word, at) => words[at] === word)
const endsWith = (words: string[], form: string[]) => startsWith(words.slice(-form.length), form)

function dropLegalForms(words: string[]): string[] {
  for (const form of longForms) {
    if (words.length <= form.length) continue
    if (endsWith(words, form)) return dropLegalForms(words.slice(0, -form.length))
    if (startsWith(words, form)) return dropLegalForms(words.slice(form.length))
  }
  if (words.length > 1 && endings.has(words.at(-1) ?? '')) return dropLegalForms(words.slice(0, -1))
  if (words.length > 2 && beginnings.has(words[0] ?? '')) return dropLegalForms(words.slice(1))
  return words
}

/** The words that tell one organisation from another, in order. */
export function tellingWords(name: string): string[] {
  const words = dropLegalForms(joinInitials(foldedWords(name)))
  const telling = words.filter((word) => !conjunctions.has(word))
  return (telling.length ? telling : words).map(oneSpelling)
}

/** The recognition key of a name: its telling words without spaces. Empty if the name has no letter or digit. */
export function recognitionKey(name: string): string {
  return tellingWords(name).join('')
}

/** Is this a PIC in place of a name, because the source tells no other? */
export const isNumberName = (name: string) => /^PIC \d{9}$/.test(name)

/** The two names have the same telling words, in whatever order. */
export function hasSameWords(one: readonly string[], other: readonly string[]): boolean {
  return one.length === other.length && [...one].sort().join(' ') === [...other].sort().join(' ')
}

const numbersOf = (text: string) => text.match(/\d+/g)?.join() ?? ''

/** Are two keys one edit apart (a letter more, less, other, or two swapped)? Numbers must agree: School 5 is not 6. */
export function isOneEditApart(one: string, other: string): boolean {
  if (Math.abs(one.length - other.length) > 1 || one === other || numbersOf(one) !== numbersOf(other)) return false
  let head = 0
  while (head < one.length && one[head] === other[head]) head++
  const [a, b] = [one.slice(head), other.slice(head)]
  return (
    a.slice(1) === b.slice(1) ||
    a === b.slice(1) ||
    a.slice(1) === b ||
    (a[0] === b[1] && a[1] === b[0] && a.slice(2) === b.slice(2))
  )
}
