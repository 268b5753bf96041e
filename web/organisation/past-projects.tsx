// Past projects by year, newest first, with whom.
import { Button, Heading } from '@digdir/designsystemet-react'
import { Link } from '@tanstack/react-router'
import { useState } from 'react'
import { useTranslation } from 'react-i18next'
import type { PastProject } from '../api.ts'
import { displayName } from '../names.ts'
import { Timeline } from './timeline.tsx'

const shownFirst = 8
const partnersFirst = 6

function byYear(projects: PastProject[]): [number, PastProject[]][] {
  const years = Map.groupBy(projects, (project) => project.year)
  return [...years].sort(([one], [other]) => other - one)
}

export function PastProjects({ projects, total }: { projects: PastProject[]; total: number }) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const shown = all ? projects : projects.slice(0, shownFirst)
  return (
    <section aria-labelledby="projects">
      <Heading level={2} data-size="xs" id="projects">
        {t('organisation.projects', { count: total })}
      </Heading>
      {projects.length === 0 ? <p className="muted">{t('organisation.noProjects')}</p> : null}
      <Timeline projects={projects} />
      {byYear(shown).map(([year, those]) => (
        <div key={year} className="year">
          <h3>{year}</h3>
          <ul>
            {those.map((project) => (
              <ProjectRow key={`${project.id} ${project.role}`} project={project} />
            ))}
          </ul>
        </div>
      ))}
      {shown.length < projects.length ? (
        <Button variant="secondary" data-size="sm" onClick={() => setAll(true)}>
          {t('organisation.allProjects', { count: projects.length })}
        </Button>
      ) : null}
    </section>
  )
}

function ProjectRow({ project }: { project: PastProject }) {
  const { t } = useTranslation()
  const [all, setAll] = useState(false)
  const partners = all ? project.partners : project.partners.slice(0, partnersFirst)
  const left = project.partners.length - partners.length
  return (
    <li className="project">
      <p>
        <Link className="ds-link" to="/projects/$id" params={{ id: project.id }}>
          {project.title}
        </Link>
      </p>
      <p className="muted">
        {project.action ? `${project.action} ` : ''}
        {t(`organisation.as.${project.role}`)}
      </p>
      {partners.length > 0 ? (
        <p className="muted">
          {t('organisation.with')}{' '}
          {partners.map((partner, at) => (
            <span key={partner.id}>
              {at > 0 ? ', ' : ''}
              <Link className="ds-link" to="/organisations/$id" params={{ id: partner.id }}>
                {displayName(partner)}
              </Link>{' '}
              ({partner.country})
            </span>
          ))}
          {left > 0 ? (
            <>
              {' '}
              <button type="button" className="plain" onClick={() => setAll(true)}>
                {t('organisation.morePartners', { count: left })}
              </button>
            </>
          ) : null}
        </p>
      ) : null}
    </li>
  )
}
