// The key `/`: to the search field of this screen, or to Find where a screen has none.
import { useRouter } from '@tanstack/react-router'
import { useEffect } from 'react'

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName))

const searchField = () => document.querySelector<HTMLInputElement>('input[data-search-field]')

export function useSearchKey() {
  const router = useRouter()
  useEffect(() => {
    const press = async (event: KeyboardEvent) => {
      if (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return
      event.preventDefault()
      if (!searchField()) await router.navigate({ to: '/find' })
      searchField()?.focus()
    }
    addEventListener('keydown', press)
    return () => removeEventListener('keydown', press)
  }, [router])
}
