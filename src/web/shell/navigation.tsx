// The menu: pages that are opened most stand in a row, the others in groups that open below their button. On narrow screens
// all of it, and who works here, opens below one button. By keyboard, finger and mouse alike; Escape closes what is open.
import { Link, useRouter, useRouterState } from '@tanstack/react-router'
import { useId, useRef, useState, type FocusEvent, type KeyboardEvent, type ReactNode } from 'react'
import { levelSlug, type RoadmapOutline } from '#definition'
import type { MenuEntry, MenuGroup } from '../data/root-route.ts'
import { say, words } from '../words/index.ts'
import { Who } from './who.tsx'

/** What is open below a button: closed where the focus leaves it, by Escape, and where another page is shown. */
function useDisclosure() {
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const [openAt, setOpenAt] = useState<string>()
  const isOpen = openAt === path
  const setOpen = (open: boolean) => setOpenAt(open ? path : undefined)
  const button = useRef<HTMLButtonElement>(null)
  const around = {
    onKeyDown: (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || !isOpen) return
      event.stopPropagation()
      setOpen(false)
      button.current?.focus()
    },
    onBlur: (event: FocusEvent) => {
      if (!event.currentTarget.contains(event.relatedTarget)) setOpen(false)
    },
  }
  return { isOpen, toggle: () => setOpen(!isOpen), close: () => setOpen(false), button, around }
}

const hasPath = (path: string, entry: MenuEntry): boolean =>
  entry.path === '/' ? path === '/' : path === entry.path || path.startsWith(`${entry.path}/`)

function Entry({ entry, onGo }: { readonly entry: MenuEntry; readonly onGo?: () => void }): ReactNode {
  return (
    <li>
      <Link
        to={entry.path}
        activeOptions={{ exact: entry.path === '/', includeSearch: false }}
        {...(onGo ? { onClick: onGo } : {})}
      >
        {entry.label}
      </Link>
    </li>
  )
}

function Group({
  name,
  entries,
}: {
  readonly name: string
  readonly entries: readonly MenuEntry[]
}): ReactNode {
  const id = useId()
  const { isOpen, toggle, close, button, around } = useDisclosure()
  const path = useRouterState({ select: ({ location }) => location.pathname })
  const isHere = entries.some((entry) => hasPath(path, entry))
  return (
    <li className="menu-group" {...around}>
      <button
        ref={button}
        type="button"
        className={isHere ? 'active' : ''}
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        {name}
      </button>
      <span className="menu-group-name" aria-hidden="true">
        {name}
      </span>
      <ul id={id} className={isOpen ? 'is-open' : ''} aria-label={name}>
        {entries.map((entry) => (
          <Entry key={entry.path} entry={entry} onGo={close} />
        ))}
      </ul>
    </li>
  )
}

/** Pages that the server writes: plain links lead to them. */
function publicPages({ levels }: RoadmapOutline): readonly MenuEntry[] {
  const [top] = levels
  return [
    { label: words.overview.label, path: '/' },
    ...(top ? [{ label: say(top.plural), path: `/${levelSlug(top)}` }] : []),
    { label: words.kpis, path: '/indicators' },
    { label: words.areas.label, path: '/jurisdictions' },
    { label: words.data.label, path: '/about-the-data' },
  ]
}

const groups = Object.keys(words.menuGroups) as readonly MenuGroup[]

function Entries({ roadmap }: { readonly roadmap: RoadmapOutline }): ReactNode {
  const { routesById } = useRouter()
  const entries = Object.values(routesById).flatMap(
    (route) => route.options.staticData?.menu?.(roadmap) ?? [],
  )
  return (
    <nav aria-label={words.menu}>
      <ul>
        {publicPages(roadmap).map(({ label, path }) => (
          <li key={path}>
            <a href={path}>{label}</a>
          </li>
        ))}
        {entries
          .filter(({ group }) => group === undefined)
          .map((entry) => (
            <Entry key={entry.path} entry={entry} />
          ))}
        {groups.map((group) => {
          const own = entries.filter((entry) => entry.group === group)
          return own.length > 0 && <Group key={group} name={words.menuGroups[group]} entries={own} />
        })}
      </ul>
    </nav>
  )
}

export function Navigation({ roadmap }: { readonly roadmap: RoadmapOutline }): ReactNode {
  const id = useId()
  const { isOpen, toggle, button, around } = useDisclosure()
  return (
    <div className="menu" {...around}>
      <button
        ref={button}
        type="button"
        className="menu-button"
        aria-expanded={isOpen}
        aria-controls={id}
        onClick={toggle}
      >
        {words.openMenu}
      </button>
      <div id={id} className={isOpen ? 'menu-content is-open' : 'menu-content'}>
        <Who roadmap={roadmap} />
        <Entries roadmap={roadmap} />
      </div>
    </div>
  )
}
