// What somebody may see has changed in this window: nothing that was shown before stays, and what is shown is asked for again.
import { useQueryClient } from '@tanstack/react-query'
import { useCallback } from 'react'
import { apiPaths } from '#definition'

/** Asks everything again. The roadmap is the same for everybody. */
export function useSeeAnew(): () => Promise<void> {
  const queries = useQueryClient()
  return useCallback(async () => {
    const isOwn = ({ queryKey }: { readonly queryKey: readonly unknown[] }) =>
      queryKey[0] !== apiPaths.roadmap
    queries.removeQueries({ type: 'inactive', predicate: isOwn })
    await queries.invalidateQueries({ predicate: isOwn })
  }, [queries])
}
