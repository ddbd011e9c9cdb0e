// Whether the data of the pages were invented for trying out. The layout shows no page before it knows.
import { useQuery } from '@tanstack/react-query'
import { statusQuery } from './queries.ts'

export function useIsInvented(): boolean {
  return useQuery(statusQuery).data?.isInvented ?? false
}
