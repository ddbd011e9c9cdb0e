// What has to be mended, by row and column; many of one kind are summed up first.
import { useState, type ReactNode } from 'react'
import type { ImportPlan, ImportProblem, ProblemGroup } from '#definition'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { importWords } from '../../words/import-words.ts'
import { numberText } from '../../words/index.ts'
import { lineText } from './line-text.ts'

const { plan: said } = importWords
const page = 50
const manyProblems = 20

function Sentence({ problem }: { readonly problem: ImportProblem }): ReactNode {
  return (
    <>
      <td>
        {problem.what} {problem.why}
      </td>
      <td>{problem.mend}</td>
    </>
  )
}

function Groups({
  groups,
  counted,
}: {
  readonly groups: readonly ProblemGroup[]
  /** How many problems there are in all. */
  readonly counted: number
}): ReactNode {
  return (
    <ScrollRegion label={said.groups}>
      <table>
        <caption>{said.groupsOf(groups.length, numberText(groups.length), numberText(counted))}</caption>
        <thead>
          <tr>
            {[said.times, said.firstRow, said.column, said.what, said.mend].map((head, at) => (
              <th key={head} scope="col" className={at < 2 ? 'number' : undefined}>
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {groups.map((group) => (
            <tr key={`${group.kind} ${group.column}`}>
              <td className="number">{numberText(group.count)}</td>
              <td className="number">{group.line > 0 ? lineText(group) : said.wholeFile}</td>
              <th scope="row">{group.column || said.wholeRow}</th>
              <Sentence problem={group} />
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollRegion>
  )
}

/** The part of a plan that says what is wrong, of records as of figures. */
type Faults = Pick<ImportPlan, 'problems' | 'groups' | 'table' | 'isReadable'> & {
  readonly counts: Pick<ImportPlan['counts'], 'problems'>
}

export function PlanProblems({ plan }: { readonly plan: Faults }): ReactNode {
  const [shown, setShown] = useState(page)
  const { problems, counts, groups, table } = plan
  const [first] = problems
  if (!first) return plan.isReadable ? <p>{said.noProblems}</p> : null
  return (
    <>
      <h3>{said.problems}</h3>
      {counts.problems > manyProblems && <Groups groups={groups} counted={counts.problems} />}
      <ScrollRegion label={said.problems}>
        <table>
          <caption>{table}</caption>
          <thead>
            <tr>
              {[said.row, said.column, said.what, said.mend].map((head) => (
                <th key={head} scope="col" className={head === said.row ? 'number' : undefined}>
                  {head}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {problems.slice(0, shown).map((problem, at) => (
              <tr key={at}>
                <th scope="row" className="number">
                  {problem.line > 0 ? lineText(problem) : said.wholeFile}
                </th>
                <td>{problem.column || said.wholeRow}</td>
                <Sentence problem={problem} />
              </tr>
            ))}
          </tbody>
        </table>
      </ScrollRegion>
      {problems.length > shown && (
        <p className="actions">
          <button type="button" onClick={() => setShown(shown + page)}>
            {said.more(numberText(Math.min(page, problems.length - shown)))}
          </button>
          <button type="button" onClick={() => setShown(problems.length)}>
            {said.everyOne(numberText(problems.length))}
          </button>
        </p>
      )}
      {counts.problems > problems.length && (
        <p className="quiet">
          {said.problemsListed(numberText(problems.length), numberText(counts.problems))}
        </p>
      )}
    </>
  )
}
