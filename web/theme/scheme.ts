// Light or dark: the system's choice unless the reader made one.
import { useState } from 'react'
import { recall, remember } from '../memory.ts'

export const schemes = ['auto', 'light', 'dark'] as const
export type Scheme = (typeof schemes)[number]

const isScheme = (text: string | undefined): text is Scheme => schemes.some((scheme) => scheme === text)

function showScheme(scheme: Scheme) {
  document.documentElement.dataset.colorScheme = scheme
}

function rememberedScheme(): Scheme {
  const text = recall('scheme')
  return isScheme(text) ? text : 'auto'
}

/** Shows the remembered scheme; call once before rendering. */
export function startScheme() {
  showScheme(rememberedScheme())
}

/** The scheme and how to change it. */
export function useScheme(): [Scheme, (scheme: Scheme) => void] {
  const [scheme, setScheme] = useState(rememberedScheme)
  const change = (next: Scheme) => {
    remember('scheme', next)
    showScheme(next)
    setScheme(next)
  }
  return [scheme, change]
}
