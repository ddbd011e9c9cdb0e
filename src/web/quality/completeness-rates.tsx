// How much of a report is there, by jurisdiction and by register, as shares of what is due; and what fills each gap, or who has to.
import type { ReactNode } from 'react'
import { findGroup, type ExpectedFigure } from '#definition'
import { areaName } from '../data/names.ts'
import { useOutline } from '../data/roadmap-context.ts'
import { numberText, say, words } from '../words/index.ts'
import { completenessWords } from '../words/completeness-words.ts'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { GapsOfArea } from './completeness-gaps.tsx'

const said = completenessWords.rates

/** Whether the whole of a figure is there. A part of it is not, and what is missing is no zero. */
const isThere = ({ state }: ExpectedFigure): boolean => state === 'counted' || state === 'reported'

interface Share {
  readonly id: string
  readonly name: string
  readonly there: number
  readonly inPart: number
  readonly of: number
}

const shareOf = (id: string, name: string, figures: readonly ExpectedFigure[]): Share => ({
  ...{ id, name, of: figures.length },
  there: figures.filter(isThere).length,
  inPart: figures.filter(({ state }) => state === 'in part').length,
})

/** A share in whole per cent that never makes none or all of what is neither. */
function percentOf({ there, of }: Share): string {
  if (of === 0) return ''
  const rounded = Math.round((100 * there) / of)
  if (rounded === 0 && there > 0) return '< 1 %'
  if (rounded === 100 && there < of) return '> 99 %'
  return `${rounded} %`
}

function ShareRow({ share }: { readonly share: Share }): ReactNode {
  const { name, there, inPart, of } = share
  return (
    <tr>
      <th scope="row">{name}</th>
      <td className="number" data-label={said.rate}>
        {percentOf(share)}
      </td>
      <td className="number" data-label={completenessWords.there}>
        {completenessWords.ofAll(numberText(there), numberText(of))}
      </td>
      <td className="number" data-label={said.part}>
        {numberText(inPart)}
      </td>
      <td className="number" data-label={said.missing}>
        {numberText(of - there - inPart)}
      </td>
    </tr>
  )
}

interface TableProps {
  readonly caption: string
  readonly head: string
  readonly shares: readonly Share[]
  /** All of them together: the ratio of the sums. */
  readonly sum?: Share
}

function ShareTable({ caption, head, shares, sum }: TableProps): ReactNode {
  return (
    <ScrollRegion label={caption}>
      <table className="stacks shares">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{head}</th>
            <th scope="col" className="number">
              {said.rate}
            </th>
            <th scope="col" className="number">
              {completenessWords.there}
            </th>
            <th scope="col" className="number">
              {said.part}
            </th>
            <th scope="col" className="number">
              {said.missing}
            </th>
          </tr>
        </thead>
        <tbody>
          {shares.map((share) => (
            <ShareRow key={share.id} share={share} />
          ))}
        </tbody>
        {sum && (
          <tbody className="sums">
            <ShareRow share={sum} />
          </tbody>
        )}
      </table>
    </ScrollRegion>
  )
}

interface Props {
  readonly figures: readonly ExpectedFigure[]
  /** The year of the report. */
  readonly year: string
}

export function CompletenessRates({ figures, year }: Props): ReactNode {
  const roadmap = useOutline()
  const areas = (findGroup(roadmap, roadmap.mainGroup)?.members ?? []).map((id) => ({
    id,
    own: figures.filter(({ jurisdiction }) => jurisdiction === id),
  }))
  const lacking = areas.filter(({ own }) => !own.every(isThere))
  const whole = areas.filter(({ own }) => own.every(isThere))
  const registers = roadmap.registers
    .map(({ id, name }) =>
      shareOf(
        id,
        say(name),
        figures.filter((one) => one.registers.includes(id)),
      ),
    )
    .filter(({ of }) => of > 0)
  return (
    <>
      <ShareTable
        caption={said.byArea}
        head={said.area}
        shares={areas.map(({ id, own }) => shareOf(id, areaName(roadmap, id), own))}
        sum={shareOf('', said.all, figures)}
      />
      {whole.length < areas.length && (
        <section aria-labelledby="gaps" className="on-screen">
          <h3 id="gaps">{said.gaps}</h3>
          {lacking.map(({ id, own }) => (
            <GapsOfArea key={id} area={id} year={year} figures={own.filter((one) => !isThere(one))} />
          ))}
          {whole.length > 0 && (
            <p>{said.nothing(words.list(whole.map(({ id }) => areaName(roadmap, id))))}</p>
          )}
        </section>
      )}
      <ShareTable caption={said.byRegister} head={said.register} shares={registers} />
    </>
  )
}
