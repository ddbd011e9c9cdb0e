// The figures of a report: as they were signed, what differs since the time before, and how they stand now; and by which statements.
// As long as nothing is signed there is but one column, how they stand.
import type { ReactNode } from 'react'
import {
  figureKey,
  findIndicator,
  findRegister,
  isSaidAlike,
  stateOf,
  type FigureSaid,
  type Indicator,
  type Submission,
  type SubmittedFigure,
} from '#definition'
import { institutionName } from '../controls/choosing/institution-choices.ts'
import { TableHeads } from '../controls/table-heads.tsx'
import { indicatorPath } from '../data/names.ts'
import { useNameOf } from '../data/people-names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { FlagMark, figureInWords } from '../figures/figure-words.tsx'
import { submissionWords as said } from '../words/review/submission-words.ts'
import { say, momentText } from '../words/index.ts'
import { figureAnchor } from './figure-anchor.ts'
import { FiguresOnPaper } from './figures-on-paper.tsx'
import { figureName } from './returning/pin-names.ts'

/** By which its figures are led to. */
const sectionAnchor = (indicator: string) => `indicator-${indicator}`

interface SaidProps {
  readonly indicator: Indicator
  readonly one: SubmittedFigure
  readonly of: Submission
  readonly what: FigureSaid | null
}

function Said({ indicator, one, of, what }: SaidProps): ReactNode {
  const roadmap = useRoadmap()
  if (!what) return <span className="quiet">{said.notThere}</span>
  const { jurisdiction, period } = of
  const { show, codes } = one
  const value = what.state === 'value' ? stateOf(what).value : null
  const figure = { ...{ show, codes, jurisdiction, period, value }, ...what, origin: 'reported' as const }
  return (
    <>
      {figureInWords(roadmap, indicator, figure)}{' '}
      {what.flags.map((flag) => (
        <FlagMark key={flag} flag={flag} />
      ))}
    </>
  )
}

function SignedCells({ indicator, one, of }: Omit<SaidProps, 'what'>): ReactNode {
  const { signed, before } = one
  return (
    <>
      <td data-label={said.asSigned}>
        <Said indicator={indicator} one={one} of={of} what={signed} />
      </td>
      <td data-label={said.since}>
        {before === null && said.first}
        {before !== null && isSaidAlike(before, signed) && said.same}
        {before !== null && !isSaidAlike(before, signed) && (
          <>
            {said.figureWas} <Said indicator={indicator} one={one} of={of} what={before} />
          </>
        )}
      </td>
    </>
  )
}

function Row({ indicator, one, of }: Omit<SaidProps, 'what'>): ReactNode {
  const roadmap = useRoadmap()
  const { signed, now } = one
  const isSigned = of.digest !== null
  return (
    <tr id={figureAnchor(one)}>
      <th scope="row">{figureName(roadmap, one)}</th>
      {isSigned && <SignedCells indicator={indicator} one={one} of={of} />}
      <td data-label={said.asItStands}>
        {isSigned && isSaidAlike(signed, now) ? (
          said.same
        ) : (
          <Said indicator={indicator} one={one} of={of} what={now} />
        )}
      </td>
    </tr>
  )
}

function OfIndicator({ indicator, of }: Pick<SaidProps, 'indicator' | 'of'>): ReactNode {
  const figures = of.figures.filter((one) => one.indicator === indicator.id)
  const signedHeads = of.digest === null ? [] : [said.asSigned, said.since]
  return (
    <section aria-label={`${indicator.code} ${say(indicator.name)}`}>
      <h3 id={sectionAnchor(indicator.id)}>
        <a href={indicatorPath(indicator.id)}>
          {indicator.code} {say(indicator.name)}
        </a>
      </h3>
      <table className="stacks">
        <caption className="unseen">{say(indicator.name)}</caption>
        <TableHeads names={[said.figure, ...signedHeads, said.asItStands]} />
        <tbody>
          {figures.map((one) => (
            <Row key={figureKey(one)} indicator={indicator} one={one} of={of} />
          ))}
        </tbody>
      </table>
    </section>
  )
}

/** Every figure of the report, indicator by indicator, with the way to each above them: there are hundreds. */
export function SubmittedFigures({ of }: { readonly of: Submission }): ReactNode {
  const roadmap = useRoadmap()
  const ids = [...new Set(of.figures.map(({ indicator }) => indicator))]
  const indicators = ids.flatMap((id) => findIndicator(roadmap, id) ?? [])
  return (
    <section aria-labelledby="figures">
      <h2 id="figures">{said.figures}</h2>
      {ids.length === 0 && <p className="quiet">{said.figuresNone}</p>}
      {indicators.length > 1 && (
        <nav className="on-screen" aria-labelledby="figures">
          <ul className="inline-list">
            {indicators.map(({ id, code, name }) => (
              <li key={id}>
                <a href={`#${sectionAnchor(id)}`}>
                  {code} {say(name)}
                </a>
              </li>
            ))}
          </ul>
        </nav>
      )}
      <div className="on-screen">
        {indicators.map((indicator) => (
          <OfIndicator key={indicator.id} indicator={indicator} of={of} />
        ))}
      </div>
      <FiguresOnPaper of={of} />
    </section>
  )
}

/** What institutions had stated of their registers when the figures were signed. */
export function SignedStatements({ of }: { readonly of: Submission }): ReactNode {
  const roadmap = useRoadmap()
  const nameOf = useNameOf()
  const { jurisdiction } = of
  return (
    <section aria-labelledby="statements">
      <h2 id="statements">{said.statements}</h2>
      {of.statements.length === 0 ? (
        <p className="quiet">{of.digest === null ? said.signedNone : said.statementsNone}</p>
      ) : (
        <table className="stacks">
          <caption className="unseen">{said.statements}</caption>
          <TableHeads names={[said.register, said.institution, said.months, said.stated, said.who]} />
          <tbody>
            {of.statements.map(({ register: id, institution, kind, from, to, by, at }) => {
              const register = findRegister(roadmap, id)
              return (
                <tr key={`${id} ${institution} ${from} ${kind}`}>
                  <th scope="row">{register ? say(register.name) : id}</th>
                  <td data-label={said.institution}>
                    {institutionName(roadmap, { jurisdiction, institution })}
                  </td>
                  <td data-label={said.months}>{from === to ? from : said.monthsFrom(from, to)}</td>
                  <td data-label={said.stated}>{said.statedAs[kind]}</td>
                  <td data-label={said.who}>
                    {nameOf(by)}, {momentText(at)}
                  </td>
                </tr>
              )
            })}
          </tbody>
        </table>
      )}
    </section>
  )
}
