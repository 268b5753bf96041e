// A page of running text: sections with paragraphs and points, in one column of reading width.
import { Heading } from '@digdir/designsystemet-react'
import type { ReactNode } from 'react'
import { Page } from '../layout/page.tsx'
import './about.css'

type Section = { heading: string; text: readonly string[]; points?: readonly string[] }
type Props = { title: string; lead: string; sections?: readonly Section[]; children?: ReactNode }

export function Article({ title, lead, sections = [], children }: Props) {
  return (
    <Page title={title} lead={lead}>
      <div className="article">
        {sections.map(({ heading, text, points }) => (
          <section key={heading}>
            <Heading level={2} data-size="xs">
              {heading}
            </Heading>
            {text.map((paragraph) => (
              <p key={paragraph}>{paragraph}</p>
            ))}
            {points ? (
              <ul>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            ) : null}
          </section>
        ))}
        {children}
      </div>
    </Page>
  )
}
