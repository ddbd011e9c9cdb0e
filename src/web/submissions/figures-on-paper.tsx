// The figures of a report on paper: first in short, then a compact part for each indicator.
import type { ReactNode } from 'react'
import { findIndicator, type Indicator, type Submission, type SubmittedFigure } from '#definition'
import { TableHeads } from '../controls/table-heads.tsx'
import { useRoadmap } from '../data/roadmap-context.ts'
import { FlagMark } from '../figures/figure-words.tsx'
import { documentWords } from '../words/review/document-words.ts'
import { submissionWords as said } from '../words/review/submission-words.ts'
import { numberText, say } from '../words/index.ts'
import { paperFigures, reportedOf, saidText, shortOf, type FigureRun } from './figure-runs.ts'
import { figureName } from './returning/pin-names.ts'

interface Part {
  readonly indicator: Indicator
  readonly figures: readonly SubmittedFigure[]
  readonly of: Submission
}

function Short({ indicator, figures, of }: Part): ReactNode {
  const roadmap = useRoadmap()
  const { main, known } = shortOf({ roadmap, indicator, of }, figures)
  const what = main && reportedOf(of, main)
  return (
    <tr>
      <th scope="row">
        {indicator.code} {say(indicator.name)}
      </th>
      <td>{main && figureName(roadmap, main)}</td>
      <td>
        {main && saidText({ roadmap, indicator, of }, main, what ?? null)}{' '}
        {what?.flags.map((flag) => (
          <FlagMark key={flag} flag={flag} />
        ))}
      </td>
      <td>{said.of(numberText(known), numberText(figures.length))}</td>
    </tr>
  )
}

function Run({ names, text, remarks, flags }: FigureRun): ReactNode {
  return (
    <li>
      {names === '' ? text : said.figureOf(names, text)}
      {remarks.length > 0 && ` (${remarks.join('; ')})`}
      {flags.map((flag) => (
        <FlagMark key={flag} flag={flag} />
      ))}
    </li>
  )
}

function OnePart({ indicator, figures, of }: Part): ReactNode {
  const { lines, silent } = paperFigures({ roadmap: useRoadmap(), indicator, of }, figures)
  return (
    <table className="paper-figures">
      <caption>
        {indicator.code} {say(indicator.name)}
      </caption>
      <TableHeads names={[said.figure, documentWords.value]} />
      <tbody>
        {lines.map(({ name, runs }) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            <td>
              <ul className="figure-runs">
                {runs.map((run) => (
                  <Run key={`${run.names} ${run.text}`} {...run} />
                ))}
              </ul>
            </td>
          </tr>
        ))}
        {[...silent].map(([text, names]) => (
          <tr key={text}>
            <td colSpan={2}>{said.figureOf(text, names.join('; '))}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

/** All figures of a report, as they are handed out. */
export function FiguresOnPaper({ of }: { readonly of: Submission }): ReactNode {
  const roadmap = useRoadmap()
  const byIndicator = Map.groupBy(of.figures, ({ indicator }) => indicator)
  const parts = [...byIndicator].flatMap(([id, figures]) => {
    const indicator = findIndicator(roadmap, id)
    return indicator ? [{ indicator, figures, of }] : []
  })
  if (parts.length === 0) return null
  return (
    <div className="only-on-paper">
      <table className="paper-figures in-short">
        <caption>{said.summary}</caption>
        <TableHeads names={[said.pinIndicator, said.figure, documentWords.value, said.knownOf]} />
        <tbody>
          {parts.map((part) => (
            <Short key={part.indicator.id} {...part} />
          ))}
        </tbody>
      </table>
      {parts.map((part) => (
        <OnePart key={part.indicator.id} {...part} />
      ))}
    </div>
  )
}
