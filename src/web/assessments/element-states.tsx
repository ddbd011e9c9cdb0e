// On the page of an element: how far it has come in each jurisdiction, as far as the reader may see.
import { useQuery } from '@tanstack/react-query'
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import { findGroup, type AssessmentsAnswer, type Element } from '#definition'
import { areaName } from '../data/names.ts'
import { useRoadmap } from '../data/roadmap-context.ts'
import { Loaded } from '../controls/loaded.tsx'
import { assessmentWords as said } from '../words/review/assessment-words.ts'
import { numberText } from '../words/index.ts'
import { assessmentsQuery } from './assessment-queries.ts'
import { StepChange, StepMark } from './step-mark.tsx'

function States({ of, answer }: { readonly of: Element; readonly answer: AssessmentsAnswer }): ReactNode {
  const roadmap = useRoadmap()
  const { report, reports, items, before, mayAssess, seesDrafts } = answer
  const areas = findGroup(roadmap, roadmap.mainGroup)?.members ?? []
  const period = reports.find((one) => one.report === report)?.period ?? ''
  if (items.length === 0 && mayAssess.length === 0) return <p className="quiet">{said.noneOf}</p>
  return (
    <>
      <p className="quiet">{said.byJurisdictionLead(numberText(report), period)}</p>
      <table className="stacks">
        <caption className="unseen">{said.byJurisdiction}</caption>
        <tbody>
          {areas.map((area) => {
            const found = items.find(({ jurisdiction }) => jurisdiction === area)
            const isHidden = !found && !seesDrafts.includes(area)
            return (
              <tr key={area}>
                <th scope="row">{areaName(roadmap, area)}</th>
                <td>
                  <Link
                    to="/assessments/$jurisdiction/$report/$code"
                    params={{ jurisdiction: area, report: String(report), code: of.code }}
                  >
                    <StepMark step={found?.step} isHidden={isHidden} />
                    <span className="unseen">, {areaName(roadmap, area)}</span>
                  </Link>{' '}
                  {!isHidden && (
                    <StepChange
                      now={found}
                      before={before.find(({ jurisdiction }) => jurisdiction === area)}
                    />
                  )}
                </td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </>
  )
}

export function ElementStates({ of }: { readonly of: Element }): ReactNode {
  const query = useQuery(assessmentsQuery({ element: of.code }))
  return (
    <section aria-labelledby="states">
      <h2 id="states">{said.byJurisdiction}</h2>
      <Loaded query={query}>{(answer) => <States of={of} answer={answer} />}</Loaded>
      <p>
        <Link to="/assessments">{said.allOnOnePage}</Link>
      </p>
    </section>
  )
}
