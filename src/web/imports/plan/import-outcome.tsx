// What became of an import, and where to go from here.
import { Link, useNavigate } from '@tanstack/react-router'
import { useEffect, useRef, type ReactNode } from 'react'
import type { ImportResult, Register } from '#definition'
import { importWords } from '../../words/import-words.ts'
import { numberText } from '../../words/index.ts'
import { UndoImport } from './undo-import.tsx'

const { result: said, figures: figureWords } = importWords

interface Props {
  readonly result: ImportResult
  readonly register: Register
  readonly jurisdiction: string | null
}

/** Exactly the records that were taken; where nothing was new, those of the jurisdiction. */
function ownRecords(result: ImportResult, jurisdiction: string | null): Readonly<Record<string, string>> {
  const { new: added, changed } = result.plan.counts
  if (result.import !== null && added + changed > 0) return { import: result.import }
  return jurisdiction === null ? {} : { jurisdiction }
}

/** What was taken, line by line; the focus goes there. */
function Taken({
  isAnything,
  lines,
  children,
}: {
  readonly isAnything: boolean
  readonly lines: readonly string[]
  readonly children: ReactNode
}) {
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  return (
    <section aria-labelledby="outcome">
      <h2 id="outcome" tabIndex={-1} ref={heading}>
        {isAnything ? said.heading : said.headingNone}
      </h2>
      <ul className="counts">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      {children}
    </section>
  )
}

/** Of figures: they are not records that a list could show. */
export function FiguresOutcome({ result: { plan, withdrawn } }: Pick<Props, 'result'>): ReactNode {
  const { new: added, unchanged, refused } = plan.counts
  const good = added + unchanged
  return (
    <Taken
      isAnything={added + withdrawn > 0}
      lines={[
        added > 0
          ? figureWords.taken(good, numberText(good), numberText(added))
          : figureWords.noneNew(good, numberText(good)),
        ...(withdrawn > 0 ? [figureWords.takenBack(withdrawn, numberText(withdrawn))] : []),
        ...(refused > 0 ? [figureWords.left(refused, numberText(refused))] : []),
      ]}
    >
      <p className="actions">
        <a href="/about-the-data#loads" className="main-button">
          {figureWords.toLoads}
        </a>
        <Link to="/hand-in-figures">{importWords.page.another}</Link>
      </p>
    </Taken>
  )
}

export function ImportOutcome({ result, register, jurisdiction }: Props): ReactNode {
  const navigate = useNavigate()
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
  const written = result.import === null ? 0 : counts.new + counts.changed
  return (
    <Taken isAnything={written + quarantined + withdrawn > 0} lines={lines}>
      <p className="actions">
        <Link
          to="/registers/$id"
          params={params}
          search={ownRecords(result, jurisdiction)}
          className="main-button"
        >
          {written > 0 ? said.toOwn(written, numberText(written)) : said.toList}
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
      {result.import !== null && (
        <UndoImport id={result.import} file={plan.file} onDone={() => void navigate({ to: '/imports' })} />
      )}
    </Taken>
  )
}
