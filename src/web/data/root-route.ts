// The route that every page hangs below, and what a page says of itself to the navigation.
import { createRootRoute } from '@tanstack/react-router'
import type { Roadmap } from '#definition'

declare module '@tanstack/react-router' {
  interface StaticDataRouteOption {
    /** The page's place in the navigation: its label and address. Pages without it are reached from others. */
    readonly menu?: (roadmap: Roadmap) => { readonly label: string; readonly path: string } | undefined
  }
}

export const rootRoute = createRootRoute()
