// The cache of what the API has answered. What the API refuses is not asked again by itself.
import { QueryClient } from '@tanstack/react-query'
import { ApiProblem } from './api-problem.ts'

const minute = 60_000

function isWorthAnotherTry(failures: number, error: Error): boolean {
  const status = error instanceof ApiProblem ? error.details.status : 0
  return failures < 2 && (status === 0 || status >= 500)
}

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5 * minute,
      refetchOnWindowFocus: false,
      networkMode: 'always',
      retry: isWorthAnotherTry,
    },
  },
})
