// What the records of a list add up to: worked out by the server once somebody opens it, class by class.
import { keepPreviousData, useQuery } from '@tanstack/react-query'
import { Suspense, type ReactNode } from 'react'
import {
  addressOf,
  figureWithUnit,
  findCode,
  findList,
  listedSums,
  unitFor,
  type RecordSumsAnswer,
  type Register,
  type Unit,
} from '#definition'
import { Loaded, Waiting } from '../../controls/loaded.tsx'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { request } from '../../data/request.ts'
import { useDefinition } from '../../data/use-register.ts'
import { language, numberText, say } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'
import { askedSums, readListSearch, type ListProps } from './list-search.ts'

const { list } = recordWords
const { sums: said } = list

type Sum = RecordSumsAnswer['sums'][number]
type Amount = Sum['amounts'][number]

const tableName = ({ children }: Register, id: string) =>
  say(children.find((child) => child.id === id)?.name ?? { en: id })

/** The class by the name that records give it. */
function className(register: Register, { field, child }: Sum, itemClass: string | null): string {
  const sum = listedSums(register).find((one) => one.field.id === field && one.child === child)
  const source = sum?.itemClass
  if (!source) return ''
  if (itemClass === null) return said.unclassed
  const codes = 'field' in source ? findList(source.field) : undefined
  const code = codes && findCode(codes, itemClass)
  return code ? say(code.name) : itemClass
}

/** The sum in its unit; at least so much where some rows say no amount. */
function amountText({ value, rows, unknown, itemClass }: Amount, unit: Unit | undefined): string {
  if (rows === 0) return said.notKnown
  if (!unit) return numberText(Number(value))
  const bounds = { lower: value, upper: unknown > 0 ? null : value }
  const figure =
    unknown > 0
      ? { state: 'bounds' as const, value: null, ...bounds }
      : { state: 'value' as const, value, ...bounds }
  return figureWithUnit(figure, unitFor(unit, itemClass ?? undefined), language)
}

function AmountRows({
  register,
  sum,
  unit,
}: {
  readonly register: Register
  readonly sum: Sum
  readonly unit: Unit | undefined
}): ReactNode {
  const field = listedSums(register).find(
    (one) => one.field.id === sum.field && one.child === sum.child,
  )?.field
  const name = field ? say(field.name) : sum.field
  const what = sum.child === undefined ? name : list.ofRows(tableName(register, sum.child), name)
  return sum.amounts.map((amount) => (
    <tr key={amount.itemClass ?? ''}>
      <th scope="row">{what}</th>
      <td data-label={said.itemClass}>{className(register, sum, amount.itemClass)}</td>
      <td className="number" data-label={said.sum}>
        {amountText(amount, unit)}
      </td>
      <td className="number" data-label={said.unknown}>
        {amount.unknown === 0 ? '' : numberText(amount.unknown)}
      </td>
    </tr>
  ))
}

function CountRow({ name, count }: { readonly name: string; readonly count: number }): ReactNode {
  return (
    <tr>
      <th scope="row">{name}</th>
      <td />
      <td className="number" data-label={said.sum}>
        {numberText(count)}
      </td>
      <td />
    </tr>
  )
}

function SumTable({
  register,
  answer,
}: {
  readonly register: Register
  readonly answer: RecordSumsAnswer
}): ReactNode {
  const { units } = useDefinition(register.id)
  const narrowed = answer.tables.filter(({ isNarrowed }) => isNarrowed)
  return (
    <>
      {narrowed.map(({ child }) => (
        <p key={child}>{said.narrowed(tableName(register, child))}</p>
      ))}
      <ScrollRegion label={said.table}>
        <table className="stacks">
          <caption className="unseen">{said.table}</caption>
          <thead>
            <tr>
              <th scope="col">{said.what}</th>
              <th scope="col">{said.itemClass}</th>
              <th scope="col" className="number">
                {said.sum}
              </th>
              <th scope="col" className="number">
                {said.unknown}
              </th>
            </tr>
          </thead>
          <tbody>
            <CountRow name={list.table} count={answer.records} />
            {answer.tables.map(({ child, rows }) => (
              <CountRow key={child} name={tableName(register, child)} count={rows} />
            ))}
            {answer.sums.map((sum) => (
              <AmountRows
                key={`${sum.child ?? ''} ${sum.field}`}
                register={register}
                sum={sum}
                unit={units[sum.element]}
              />
            ))}
          </tbody>
        </table>
      </ScrollRegion>
    </>
  )
}

function Sums({ register, chosen }: ListProps): ReactNode {
  const wanted = askedSums(register, chosen)
  const query = useQuery({
    queryKey: ['records', addressOf('recordSums', wanted)],
    queryFn: () => request('recordSums', wanted),
    placeholderData: keepPreviousData,
    retry: false,
  })
  return (
    <div aria-busy={query.isFetching}>
      <Loaded query={query}>
        {(answer) => (
          <Suspense fallback={<Waiting />}>
            <SumTable register={register} answer={answer} />
          </Suspense>
        )}
      </Loaded>
    </div>
  )
}

/** The sums of a list, which an address that is passed on may hold open. */
export function ListSums(props: ListProps): ReactNode {
  const { chosen, onChoose } = props
  const isOpen = chosen.sums === 'shown'
  return (
    <details
      className="panel"
      open={isOpen}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open !== isOpen)
          onChoose(readListSearch({ ...chosen, sums: currentTarget.open ? 'shown' : '' }))
      }}
    >
      <summary>{said.heading}</summary>
      <p className="quiet">{said.lead}</p>
      {isOpen && <Sums {...props} />}
    </details>
  )
}
