// The way to the page that is shown: links to the pages above it.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import type { TrailStep } from './trail-to.ts'
import { words } from '../../words/index.ts'

function Step({ step: { name, path, isPublic } }: { readonly step: TrailStep }): ReactNode {
  return <li>{isPublic ? <a href={path}>{name}</a> : <Link to={path}>{name}</Link>}</li>
}

export function PageTrail({ steps }: { readonly steps: readonly TrailStep[] }): ReactNode {
  if (steps.length === 0) return null
  return (
    <nav className="trail" aria-label={words.wayHere}>
      <ol>
        {steps.map((step) => (
          <Step key={step.path} step={step} />
        ))}
      </ol>
    </nav>
  )
}
