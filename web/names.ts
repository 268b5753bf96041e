// Names as people write them: registers shout in capitals, and some letters of a name are capitals for a reason.

const words = (text: string) => new Set(text.split(' '))
const small = words(
  'af an and av da das de degli dei del della der des di do dos du e el en et for fra fur für i im in la las le les ' +
    'lo los na o of og os per på the til und van von y z',
)
const legal = words(
  'AB AS ASA BV DOO EU EEIG GMBH IES KG LLC LTD NV OU OY OYJ PLC SA SARL SAS SL SPA SRL STI UAB VET ZS',
)

/** A name in capitals in title case; one with small letters, or a lone abbreviation (NTNU), stays as it is. */
export function displayName({ name, country }: { name: string; country?: string }): string {
  if (/\p{Ll}/u.test(name) || !/\p{Lu}{3}/u.test(name) || /^\S{1,6}$/u.test(name)) return name
  const locale = country === 'TR' ? 'tr' : 'en'
  let first = true
  return name.replace(/[\p{L}\p{M}\p{N}’']+/gu, (word) => {
    const opening = first
    first = false
    if (legal.has(word) || /\p{N}/u.test(word)) return word
    const lower = word.toLocaleLowerCase(locale)
    if (!opening && small.has(lower)) return lower
    return lower.replace(/^\p{L}|(?<=[’'])\p{L}/gu, (letter) => letter.toLocaleUpperCase(locale))
  })
}
