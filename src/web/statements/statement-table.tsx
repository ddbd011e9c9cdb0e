// Registers × periods of one institution, each with what is stated of it and a box to choose it.
import type { ReactNode } from 'react'
import type { Register } from '#definition'
import { ScrollRegion } from '../controls/scroll-region.tsx'
import { statementWords as said } from '../words/statement-words.ts'
import { say } from '../words/index.ts'
import { cellKey, type StatedPeriod } from './period-states.ts'

interface Choosing {
  readonly chosen: ReadonlySet<string>
  /** Chooses all of them, or none where all are chosen already; undefined where whoever reads may state none. */
  readonly onToggle: ((cells: readonly StatedPeriod[]) => void) | undefined
}

interface Props extends Choosing {
  readonly caption: string
  readonly registers: readonly Pick<Register, 'id' | 'name'>[]
  readonly periods: readonly string[]
  readonly cells: readonly StatedPeriod[]
}

const isOver = ({ state }: StatedPeriod) => state !== 'running'

function Box({
  label,
  cells,
  chosen,
  onToggle,
}: Choosing & { readonly label: string; readonly cells: readonly StatedPeriod[] }): ReactNode {
  const own = cells.filter(isOver)
  const count = own.filter((one) => chosen.has(cellKey(one))).length
  if (own.length === 0 || !onToggle) return null
  return (
    <input
      type="checkbox"
      aria-label={label}
      checked={count === own.length}
      ref={(box) => {
        if (box) box.indeterminate = count > 0 && count < own.length
      }}
      onChange={() => onToggle(own)}
    />
  )
}

function Cell({
  cell,
  name,
  ...choosing
}: Choosing & { readonly cell: StatedPeriod; readonly name: string }) {
  const { state, period, hasOpening } = cell
  const text = hasOpening ? said.withOpening(said.states[state]) : said.states[state]
  return (
    <td className={`stated stated-${state}`} data-label={period}>
      <label>
        <Box {...choosing} cells={[cell]} label={`${said.chooseCell(name, period)}, ${text}`} />
        <span aria-hidden={isOver(cell) && choosing.onToggle !== undefined}>{text}</span>
      </label>
    </td>
  )
}

export function StatementTable({ caption, registers, periods, cells, ...choosing }: Props): ReactNode {
  return (
    <ScrollRegion label={caption}>
      <table className="statements">
        <caption>{caption}</caption>
        <thead>
          <tr>
            <th scope="col">{said.register}</th>
            {periods.map((period) => (
              <th key={period} scope="col">
                <label>
                  <Box
                    {...choosing}
                    cells={cells.filter((one) => one.period === period)}
                    label={said.chooseColumn(period)}
                  />
                  {period}
                </label>
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {registers.map((register) => {
            const own = cells.filter((one) => one.register === register.id)
            const name = say(register.name)
            return (
              <tr key={register.id}>
                <th scope="row">
                  <label>
                    <Box {...choosing} cells={own} label={said.chooseRow(name)} />
                    {name}
                  </label>
                </th>
                {own.map((cell) => (
                  <Cell key={cell.period} cell={cell} name={name} {...choosing} />
                ))}
              </tr>
            )
          })}
        </tbody>
      </table>
    </ScrollRegion>
  )
}
