// One page: its title in the window and as heading, which takes the focus when somebody navigates here.
import { Heading } from '@digdir/designsystemet-react'
import { useRouterState } from '@tanstack/react-router'
import { type ReactNode, useEffect, useRef } from 'react'

/** The address the focus was last moved for; the browser itself takes care of the first page. */
let focusedFor: string | undefined

type Props = {
  title: string
  heading?: ReactNode
  lead?: ReactNode
  beside?: ReactNode
  wide?: boolean
  children: ReactNode
}

/** Frames a screen. `heading` replaces the title on the page itself; `beside` stands right of the head. */
export function Page({ title, heading, lead, beside, wide, children }: Props) {
  // Of the match, not of the location: that one changes while the former page is still on screen.
  const place = useRouterState({ select: ({ matches }) => matches.at(-1)?.pathname })
  const headline = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    if (focusedFor !== undefined && focusedFor !== place) headline.current?.focus()
    focusedFor = place
  }, [place])
  return (
    <div className={wide ? 'page page--wide' : 'page'}>
      <title>{`${title} – Medspiller`}</title>
      <header className="page__head">
        <div>
          <Heading level={1} data-size="lg" tabIndex={-1} ref={headline}>
            {heading ?? title}
          </Heading>
          {lead ? <div className="page__lead">{lead}</div> : null}
        </div>
        {beside}
      </header>
      {children}
    </div>
  )
}
