// What became of an import, and where to go from here.
import { Link } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import type { ImportResult, Register } from '#definition'
import { importWords } from '../words/import-words.ts'
import { numberText } from '../words/index.ts'

const { result: said } = importWords

interface Props {
  readonly result: ImportResult
  readonly register: Register
  readonly jurisdiction: string | null
}

export function ImportOutcome({ result, register, jurisdiction }: Props): ReactNode {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const { plan, quarantined, withdrawn } = result
  const { counts } = plan
  const lines = [
    said.new(counts.new, numberText(counts.new)),
    said.changed(counts.changed, numberText(counts.changed)),
    said.unchanged(counts.unchanged, numberText(counts.unchanged)),
    ...(quarantined > 0 ? [said.quarantined(quarantined, numberText(quarantined))] : []),
    ...(withdrawn > 0 ? [said.withdrawn(withdrawn, numberText(withdrawn))] : []),
  ]
  const params = { id: register.id }
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome" tabIndex={-1} ref={heading}>
        {said.heading}
      </h2>
      <ul className="counts">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p className="actions">
        <Link
          to="/registers/$id"
          params={params}
          search={jurisdiction === null ? {} : { jurisdiction }}
          className="main-button"
        >
          {said.toList}
        </Link>
        {quarantined > 0 && (
          <Link to="/registers/$id/waiting" params={params}>
            {said.toWaiting}
          </Link>
        )}
        <Link to="/registers/$id/import" params={params}>
          {importWords.page.another}
        </Link>
      </p>
      <p className="quiet">{said.undo(plan.source)}</p>
    </section>
  )
}
