// The route that every page hangs below, and what a page says of itself to the navigation.
import { createRootRoute } from '@tanstack/react-router'
import type { Roadmap } from '#definition'

/** The groups of the navigation: what somebody keeps and does, and what figures rest on. */
export type MenuGroup = 'work' | 'sources'

/** A page in the navigation: in the row, or in a group of it. */
export interface MenuEntry {
  readonly label: string
  readonly path: string
  readonly group?: MenuGroup
}

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The page's place in the navigation. Pages without it are reached from others. */
    readonly menu?: (roadmap: Roadmap) => MenuEntry | undefined
  }
}

export const rootRoute = createRootRoute()
