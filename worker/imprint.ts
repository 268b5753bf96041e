// Who runs this installation, as law wants it said: from the settings IMPRINT_NAME, IMPRINT_ADDRESS and IMPRINT_EMAIL.

/** Without a name there is no imprint. Lines of the address are parted by line breaks or by `; `. */
export type Imprint = { name: string; address: string[]; email?: string }

export type ImprintSettings = { IMPRINT_NAME?: string; IMPRINT_ADDRESS?: string; IMPRINT_EMAIL?: string }

/** Reads the imprint. @returns undefined while nobody has named themselves. */
export function readImprint({ IMPRINT_NAME, IMPRINT_ADDRESS, IMPRINT_EMAIL }: ImprintSettings): Imprint | undefined {
  const name = IMPRINT_NAME?.trim()
  if (!name) return undefined
  const address = (IMPRINT_ADDRESS ?? '').split(/\n|; ?/).map((line) => line.trim())
  const email = IMPRINT_EMAIL?.trim()
  return { name, address: address.filter(Boolean), ...(email && { email }) }
}
