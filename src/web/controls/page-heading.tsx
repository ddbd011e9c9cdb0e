// The one h1 of a page, with the way to it above and help below. It names the document, and takes the focus when a reader arrives from another page.
import { useMatches, useRouterState } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import { useIsInvented } from '../data/use-is-invented.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { say, words } from '../words/index.ts'
import { PageHelp } from './heading/page-help.tsx'
import { PageTrail } from './heading/page-trail.tsx'
import { useShownPath, useTrail } from './heading/use-trail.ts'

/** The path whose heading was shown last; none before the first page, which leaves the focus where browsers put it. */
let shownPath: string | undefined

interface Props {
  readonly title: string
  /** What kind of thing it is, above the title: the number of an indicator, the level of an element. */
  readonly kind?: string
  readonly lead?: ReactNode
}

export function PageHeading({ title, kind, lead }: Props): ReactNode {
  const roadmap = useOutline()
  const heading = useRef<HTMLHeadingElement>(null)
  // the address that is shown, not the one under way: else the heading that is about to go would take the focus
  const path = useRouterState({
    select: ({ resolvedLocation, location }) => (resolvedLocation ?? location).pathname,
  })
  const isInvented = useIsInvented()
  const pageTitle = words.title(kind ? `${kind} ${title}` : title, say(roadmap.shortName))
  const documentTitle = isInvented ? words.inventedTitle(pageTitle) : pageTitle
  useEffect(() => {
    document.title = documentTitle
  }, [documentTitle])
  useEffect(() => {
    if (shownPath !== undefined && shownPath !== path) heading.current?.focus({ preventScroll: true })
    shownPath = path
  }, [path])
  const page = useShownPath()
  const isPlain = useMatches({ select: (matches) => matches.at(-1)?.staticData.needsNoHelp === true })
  const trail = useTrail()
  return (
    <div className="page-heading">
      <PageTrail steps={trail} />
      <h1 ref={heading} tabIndex={-1}>
        {kind && <span className="kind">{kind} </span>}
        {title}
      </h1>
      {lead && <p className="lead">{lead}</p>}
      {page !== undefined && !isPlain && <PageHelp key={page} path={page} />}
    </div>
  )
}
