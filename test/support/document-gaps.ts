// What browsers have and jsdom lacks, and our screens or their library call: each does as little as is right.
import { cleanup } from '@testing-library/react'
import { afterEach } from 'vitest'

// Every letter but plain ones written by its number is a valid escape of any text, only not the shortest.
globalThis.CSS ??= {
  escape: (text: string) => text.replace(/[^\w-]|^\d/gu, (letter) => `\\${letter.codePointAt(0)?.toString(16)} `),
} as typeof CSS

globalThis.ResizeObserver ??= class {
  observe() {}
  unobserve() {}
  disconnect() {}
}

window.matchMedia ??= (media: string) =>
  Object.assign(new EventTarget(), {
    media,
    matches: false,
    onchange: null,
    addListener() {},
    removeListener() {},
  }) as MediaQueryList

window.scrollTo = () => {}
Element.prototype.scrollIntoView ??= () => {}
document.getAnimations ??= () => []

afterEach(cleanup)
