// Shown where an address names nothing.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { words } from '../words/index.ts'
import { PageHeading } from './page-heading.tsx'

export function NotFound(): ReactNode {
  return (
    <>
      <PageHeading title={words.problems.notFound} lead={words.problems.notFoundText} />
      <p>
        <Link to="/">{words.problems.toOverview}</Link>
      </p>
    </>
  )
}
