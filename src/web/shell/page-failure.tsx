// Shown in place of a page that stopped with an error of its own.
import { useRouter, type ErrorComponentProps } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { words } from '../words/index.ts'

export function PageFailure({ reset }: ErrorComponentProps): ReactNode {
  const router = useRouter()
  const again = () => {
    reset()
    void router.invalidate()
  }
  return (
    <div className="problem" role="alert">
      <p>{words.problems.crash}</p>
      <button type="button" onClick={again}>
        {words.again}
      </button>
    </div>
  )
}
