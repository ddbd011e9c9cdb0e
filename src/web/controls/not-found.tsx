// Shown where an address names nothing.
import type { ReactNode } from 'react'
import { words } from '../words/index.ts'
import { PageHeading } from './page-heading.tsx'

export function NotFound(): ReactNode {
  return (
    <>
      <PageHeading title={words.problems.notFound} lead={words.problems.notFoundText} />
      <p>
        <a href="/">{words.problems.toOverview}</a>
      </p>
    </>
  )
}
