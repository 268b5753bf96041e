// How wide an element is, so that drawings keep their letters readable instead of shrinking.
import { type RefObject, useLayoutEffect, useRef, useState } from 'react'

const step = 10

/** The width of an element in px, in steps; `first` until it was measured. */
export function useWidth<Kind extends Element>(first: number): [RefObject<Kind | null>, number] {
  const place = useRef<Kind>(null)
  const [width, setWidth] = useState(first)
  useLayoutEffect(() => {
    const element = place.current
    if (!element) return
    const measure = () => {
      if (element.clientWidth > 0) setWidth(Math.max(260, Math.floor(element.clientWidth / step) * step))
    }
    measure()
    if (typeof ResizeObserver === 'undefined') return
    const observer = new ResizeObserver(measure)
    observer.observe(element)
    return () => observer.disconnect()
  }, [])
  return [place, width]
}
