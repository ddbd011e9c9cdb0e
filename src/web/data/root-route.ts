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

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The page's place in the navigation. Pages without it are reached from others. */
    readonly menu?: (outline: RoadmapOutline) => MenuEntry | undefined
    /** The page opens with the names of the roadmap; what of it needs more waits for that by itself. */
    readonly opensWithNames?: true
    /** Nothing on the page has to be explained. */
    readonly needsNoHelp?: true
  }
}

export const rootRoute = createRootRoute()
