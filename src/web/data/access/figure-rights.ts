// What whoever works in this window may do with figures of others: asked once, and only of those who have shown who they are.
import { useQuery } from '@tanstack/react-query'
import { isSignedIn } from '../../person/access.ts'
import { figureRightsQuery } from '../queries.ts'

/** Of whose figures they may add some and take some back; none before it is known. */
export function useWritable(): readonly string[] {
  return useQuery({ ...figureRightsQuery, enabled: isSignedIn() }).data?.writes ?? []
}

/** Whether they may hand in figures. Of nobody it is not known: the way leads to signing in. */
export function useMayHandIn(): boolean {
  const writable = useWritable()
  return !isSignedIn() || writable.length > 0
}
