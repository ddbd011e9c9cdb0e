// A page whose code comes when somebody opens it, and what is told where that code cannot be had: after an upgrade, or with the server away.
import { lazyRouteComponent } from '@tanstack/react-router'

/** What browsers, and what loads styles, say where a file of the pages cannot be had. */
const sayings = /dynamically imported module|importing a module script failed|unable to preload/i

/** Whether something failed because a file of the pages could not be had. */
export const isNotLoaded = (error: unknown): boolean => error instanceof Error && sayings.test(error.message)

/**
 * Loads a page when it is opened. The router would load the whole document again where the file cannot be had, even with the
 * server away, and leave an empty window: by a message of our own the failure is shown in the page instead.
 */
export function lazyPage<Loaded extends Record<string, unknown>, Name extends keyof Loaded>(
  load: () => Promise<Loaded>,
  name: Name,
): ReturnType<typeof lazyRouteComponent<Loaded, Name>> {
  const told = async () => {
    try {
      return await load()
    } catch (error) {
      throw isNotLoaded(error)
        ? new Error(`The page is not there: ${(error as Error).message}`, { cause: error })
        : error
    }
  }
  return lazyRouteComponent(told, name)
}
