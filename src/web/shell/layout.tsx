// What stands around every page: skip link, header with navigation, footer with the source and the data version.
import { useQuery } from '@tanstack/react-query'
import { Outlet, useMatches } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { apiPaths, inventedSentence, sealText, type RoadmapOutline } from '#definition'
import { elementsQuery, meQuery, outlineQuery, roadmapQuery, statusQuery } from '../data/queries.ts'
import type { Opening } from '../data/root-route.ts'
import { OutlineContext } from '../data/roadmap-context.ts'
import { say, words } from '../words/index.ts'
import { Loaded } from '../controls/loaded.tsx'
import { Beyond } from './beyond.tsx'
import { Languages } from './languages.tsx'
import { Navigation } from './navigation.tsx'

function Header({ roadmap }: { readonly roadmap: RoadmapOutline | undefined }): ReactNode {
  return (
    <header className="site-header">
      <div className="site-width">
        <a href="/" className="brand" title={roadmap ? say(roadmap.shortName) : undefined}>
          <img src="/waymark.svg" alt="" width="36" height="36" />
          <span>
            <span className="brand-name">{words.product}</span>
            <span className="brand-roadmap">{roadmap ? say(roadmap.shortName) : ''}</span>
          </span>
        </a>
        <Languages />
        {roadmap && <Navigation roadmap={roadmap} />}
      </div>
    </header>
  )
}

function Footer({ roadmap }: { readonly roadmap: RoadmapOutline }): ReactNode {
  const { data: status } = useQuery(statusQuery)
  const { source } = roadmap
  return (
    <footer className="site-footer">
      <div className="site-width">
        <p>
          {words.footer.words}{' '}
          {!source.citation.startsWith(say(source.title)) && (
            <>
              <cite>{say(source.title)}</cite>.{' '}
            </>
          )}
          {source.citation}
        </p>
        {roadmap.notice && <p>{say(roadmap.notice)}</p>}
        <ul className="inline-list">
          {status && <li>{words.footer.version(String(status.dataVersion))}</li>}
          {status && <li>{words.footer.software(status.waymark)}</li>}
          {status?.anchor && <li className="anchor">{words.footer.anchor(sealText(status.anchor))}</li>}
          <li>
            <a href={apiPaths.openapi}>{words.footer.program}</a>
          </li>
        </ul>
      </div>
    </footer>
  )
}

/** What stands above every page of invented data, on paper too. */
function InventedBanner(): ReactNode {
  return (
    <aside className="invented" aria-label={words.invented}>
      <p className="site-width">{say(inventedSentence)}</p>
    </aside>
  )
}

/** What of the roadmap the page that is shown opens with. */
const useOpening = (): Opening | undefined =>
  useMatches({ select: (matches) => matches.at(-1)?.staticData.opensWith })

export function Layout(): ReactNode {
  const opening = useOpening()
  const outline = useQuery(outlineQuery)
  const elements = useQuery({ ...elementsQuery, enabled: opening === 'elements' })
  const whole = useQuery({ ...roadmapQuery, enabled: opening === undefined })
  const status = useQuery(statusQuery)
  const me = useQuery(meQuery)
  return (
    <>
      <a className="skip-link" href="#content">
        {words.skip}
      </a>
      <Header roadmap={outline.data} />
      {status.data?.isInvented && <InventedBanner />}
      {outline.data && <Beyond roadmap={outline.data} />}
      <main id="content" tabIndex={-1} className="site-width">
        {/* No page is shown before it is known whether its data are invented, and who works here. */}
        <Loaded query={status.data ? me : status}>
          {() => (
            <Loaded query={outline}>
              {(names) => (
                <OutlineContext value={names}>
                  {opening === 'names' && <Outlet />}
                  {opening === 'elements' && <Loaded query={elements}>{() => <Outlet />}</Loaded>}
                  {opening === undefined && <Loaded query={whole}>{() => <Outlet />}</Loaded>}
                </OutlineContext>
              )}
            </Loaded>
          )}
        </Loaded>
      </main>
      {outline.data && <Footer roadmap={outline.data} />}
    </>
  )
}
