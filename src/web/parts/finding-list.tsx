// Findings one below the other, each with the observations it speaks of. Long lists are opened by request.
import { useState, type ReactNode } from 'react'
import type { StandingFinding } from '#definition'
import { dataElementName } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { numberText, say, words } from '../words/index.ts'
import { FindingAcceptance } from './finding-acceptance.tsx'
import { AreaLink } from './links.tsx'
import { ObservationTable } from './observation-table.tsx'

const atFirst = 10

function FindingEntry({ finding }: { readonly finding: StandingFinding }): ReactNode {
  const roadmap = useRoadmap()
  const [isOpen, setOpen] = useState(false)
  const { observations } = finding
  const caption = words.quality.observations(numberText(observations.length))
  return (
    <li className="finding">
      <p>{say(finding.sentence)}</p>
      <p className="quiet">
        <AreaLink id={finding.jurisdiction} /> · {dataElementName(roadmap, finding.element)}
      </p>
      <FindingAcceptance finding={finding} />
      {observations.length > 0 && (
        <details onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{caption}</summary>
          {isOpen && (
            <ObservationTable
              caption={caption}
              hidesCaption
              rows={observations.map((observation) => ({ observation }))}
            />
          )}
        </details>
      )}
    </li>
  )
}

export function FindingList({ findings }: { readonly findings: readonly StandingFinding[] }): ReactNode {
  const [isLong, setLong] = useState(false)
  const shown = isLong ? findings : findings.slice(0, atFirst)
  return (
    <>
      <ul className="findings">
        {shown.map((finding, at) => (
          <FindingEntry key={`${finding.id} ${at}`} finding={finding} />
        ))}
      </ul>
      {findings.length > atFirst && (
        <button type="button" onClick={() => setLong(!isLong)}>
          {isLong ? words.fewer : `${words.more} (${numberText(findings.length - atFirst)})`}
        </button>
      )}
    </>
  )
}
