// The route that every page hangs below, and what a page says of itself to the navigation.
import { createRootRoute } from '@tanstack/react-router'
import type { RoadmapOutline } from '#definition'

/** The groups of the navigation: what somebody keeps and does, and what figures rest on. */
export type MenuGroup = 'work' | 'sources'

/** A page in the navigation: in the row, or in a group of it. */
export interface MenuEntry {
  readonly label: string
  readonly path: string
  readonly group?: MenuGroup
}

/** The names of the roadmap alone, or its elements with their texts besides. */
export type Opening = 'names' | 'elements'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The page's place in the navigation. Pages without it are reached from others. */
    readonly menu?: (outline: RoadmapOutline) => MenuEntry | undefined
    /** What of the roadmap the page opens with; all of it where it does not say. What of the page needs more waits by itself. */
    readonly opensWith?: Opening
    /** Nothing on the page has to be explained. */
    readonly needsNoHelp?: true
  }
}

export const rootRoute = createRootRoute()
