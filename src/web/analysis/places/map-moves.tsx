// The ways a map is moved: links, so that each part of it has an address and works with every key.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { mapViewWords as said } from '../../words/analysis/map-views-words.ts'
import type { ViewProps } from './map-question.ts'
import { beside, further, type Near, type NearSearch } from './nearness.ts'

export function MapMoves({ register, search, near }: ViewProps & { readonly near: Near }): ReactNode {
  if (!near.place) return null
  const { zoom: _zoom, at: _at, ...same } = search
  const moves: readonly (readonly [name: string, to: Partial<NearSearch> | undefined])[] = [
    [said.whole, {}],
    [said.further, further(near)],
    [said.north, beside(near, 1, 0)],
    [said.south, beside(near, -1, 0)],
    [said.west, beside(near, 0, -1)],
    [said.east, beside(near, 0, 1)],
  ]
  return (
    <nav aria-label={said.moves}>
      <ul className="inline-list">
        {moves.map(([name, to]) => (
          <li key={name}>
            <Link
              to="/registers/$id/map"
              params={{ id: register.id }}
              search={{ ...same, view: 'points', ...to }}
              resetScroll={false}
            >
              {name}
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  )
}
