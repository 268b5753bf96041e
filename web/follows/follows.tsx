// What one follows, with what is new of it, and how often that comes by mail. A part of the account's page.
import { Button, Heading, Select, Tag } from '@digdir/designsystemet-react'
import { useQuery, useQueryClient } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import { useEffect, useId } from 'react'
import { useTranslation } from 'react-i18next'
import { type FollowKind, followMailings } from '../../domain/follow.ts'
import { themes } from '../../domain/theme.ts'
import { themeLabel } from '../../domain/words/labels.ts'
import { formatDate } from '../format.ts'
import { localeOf, useLanguage } from '../language.ts'
import { displayName } from '../names.ts'
import { notify } from '../notices.ts'
import type { Doing } from '../people/doing.ts'
import { accountQuery } from '../people/queries.ts'
import { TroubleLine } from '../people/trouble-line.tsx'
import { chooseMailing, endFollow, type Followed, type FollowView, followsQuery, seeNews, startFollow } from './api.ts'
import { useFollowing, useFollowsWords } from './words.ts'

const shown = 5

export function Follows() {
  const t = useFollowsWords()
  const { data } = useQuery(followsQuery)
  const isNews = data?.follows.some(({ news }) => news.some(({ seen }) => !seen)) ?? false
  // Whoever reads it here needs no mail of it; the marks stay until the page is read anew.
  useEffect(() => {
    if (isNews) seeNews().catch(() => undefined)
  }, [isNews])
  if (!data) return null
  return (
    <section aria-labelledby="follows" className="panel">
      <Heading level={2} data-size="xs" id="follows">
        {t('title')}
      </Heading>
      {data.follows.length === 0 ? <Nothing /> : <p>{t('text')}</p>}
      <ul className="rows follows">
        {data.follows.map((it) => (
          <FollowRow key={it.id} follow={it} />
        ))}
      </ul>
      <div className="form">
        {data.follows.length > 0 ? <Mailing mailing={data.mailing} /> : null}
        <MoreToFollow followed={data} />
      </div>
    </section>
  )
}

function Nothing() {
  const t = useFollowsWords()
  return (
    <>
      <p>{t('none')}</p>
      <p className="buttons">
        <Link className="ds-link" to="/find">
          {t('find')}
        </Link>
        <Link className="ds-link" to="/calls">
          {t('calls')}
        </Link>
      </p>
    </>
  )
}

/** Keeps the list as it is after a change. */
function useRefreshing(doing: Doing) {
  const queries = useQueryClient()
  return (act: () => Promise<unknown>, done: () => void) =>
    doing.run(async () => {
      await act()
      await queries.invalidateQueries({ queryKey: followsQuery.queryKey })
      done()
    })
}

function FollowRow({ follow: { id, kind, subject, text, path, news } }: { follow: FollowView }) {
  const t = useFollowsWords()
  const { t: common } = useTranslation()
  const language = useLanguage()
  const doing = useFollowing()
  const change = useRefreshing(doing)
  const again = () =>
    change(
      () => startFollow(kind, subject),
      () => notify(t('started')),
    )
  const end = () =>
    change(
      () => endFollow(id),
      () => notify(t('ended'), { label: common('notice.undo'), run: again }),
    )
  return (
    <li>
      <Link className="ds-link" to={path}>
        {text}
      </Link>
      <Button className="rows__act" variant="tertiary" data-size="sm" onClick={end}>
        {t('end')}
        <span className="visually-hidden">{`: ${text}`}</span>
      </Button>
      <TroubleLine text={doing.trouble} />
      {news.length > 0 ? (
        <ul className="follows__news">
          {news.slice(0, shown).map((it) => (
            <li key={`${it.path} ${it.text}`}>
              {it.seen ? null : (
                <>
                  <Tag data-size="sm" data-color="info">
                    {t('new')}
                  </Tag>{' '}
                </>
              )}
              <Link className="ds-link" to={it.path}>
                {it.text}
              </Link>{' '}
              <span className="muted">{formatDate(it.at.slice(0, 10), language)}</span>
              {it.reasons.length > 0 ? <div className="muted">{it.reasons.join(' · ')}</div> : null}
            </li>
          ))}
          {news.length > shown ? <li className="muted">{t('more', { count: news.length - shown })}</li> : null}
        </ul>
      ) : (
        <p className="muted follows__news">{t('quiet')}</p>
      )}
    </li>
  )
}

function Mailing({ mailing }: Pick<Followed, 'mailing'>) {
  const t = useFollowsWords()
  const id = useId()
  const doing = useFollowing()
  const change = useRefreshing(doing)
  const choose = (text: string) => {
    const wanted = followMailings.find((it) => it === text) ?? 'off'
    return change(
      () => chooseMailing(wanted),
      () => notify(t('kept')),
    )
  }
  return (
    <div className="form__field">
      <label htmlFor={id}>{t('mailing')}</label>
      <span className="muted">{t('mailingHint')}</span>
      <Select id={id} width="auto" value={mailing} onChange={(event) => choose(event.target.value)}>
        {followMailings.map((it) => (
          <Select.Option key={it} value={it}>
            {t(`mailings.${it}`)}
          </Select.Option>
        ))}
      </Select>
      <TroubleLine text={doing.trouble} />
    </div>
  )
}

/** Themes in the reader's order, and one's own organisations: what is followed already is not offered. */
function MoreToFollow({ followed: { follows } }: { followed: Followed }) {
  const t = useFollowsWords()
  const language = useLanguage()
  const { data: account } = useQuery(accountQuery)
  const order = new Intl.Collator(localeOf[language])
  const isNew = (kind: FollowKind) => (subject: string) =>
    !follows.some((it) => it.kind === kind && it.subject === subject)
  const ofThemes = themes
    .filter(isNew('theme'))
    .map((theme) => ({ subject: theme, label: themeLabel(theme, language) }))
    .sort((a, b) => order.compare(a.label, b.label))
  const ours = (account?.organisations ?? [])
    .filter(({ id }) => isNew('fitting')(id))
    .map((it) => ({ subject: it.id, label: displayName(it) }))
  return (
    <>
      {ours.length > 0 ? (
        <Choice kind="fitting" label={t('fitting')} none={t('chooseOrganisation')} options={ours} />
      ) : null}
      <Choice kind="theme" label={t('theme')} none={t('chooseTheme')} options={ofThemes} />
    </>
  )
}

type ChoiceProps = { kind: FollowKind; label: string; none: string; options: { subject: string; label: string }[] }

function Choice({ kind, label, none, options }: ChoiceProps) {
  const t = useFollowsWords()
  const id = useId()
  const doing = useFollowing()
  const change = useRefreshing(doing)
  const choose = (subject: string) => {
    if (subject)
      change(
        () => startFollow(kind, subject),
        () => notify(t('started')),
      )
  }
  return (
    <div className="form__field">
      <label htmlFor={id}>{label}</label>
      <Select id={id} width="auto" value="" onChange={(event) => choose(event.target.value)}>
        <Select.Option value="">{none}</Select.Option>
        {options.map((it) => (
          <Select.Option key={it.subject} value={it.subject}>
            {it.label}
          </Select.Option>
        ))}
      </Select>
      <TroubleLine text={doing.trouble} />
    </div>
  )
}
