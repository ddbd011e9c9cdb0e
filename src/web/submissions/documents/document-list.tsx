// The records of a list in a document: where people put each of them, in a matrix, and a table with what changed since the edition before.
import { Link } from '@tanstack/react-router'
import type { ReactNode } from 'react'
import {
  answerTexts,
  findField,
  findList,
  findRegister,
  judgedOf,
  recordFields,
  type DocumentList,
  type Field,
  type DocumentAnswer,
  type DocumentAnswers,
  type DocumentRecord,
  type Register,
} from '#definition'
import { useMayKeep } from '../../data/access/own-rights.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { ScrollRegion } from '../../controls/scroll-region.tsx'
import { TableHeads } from '../../controls/table-heads.tsx'
import { documentWords as said } from '../../words/review/document-words.ts'
import { language, say, words } from '../../words/index.ts'
import { recordAnchor } from './record-anchor.ts'

const textOf = (field: Field, answers: DocumentAnswers) =>
  words.list(answerTexts(field, answers[field.id], language))

/** A, B … Z, then A2 and so on. */
function letterOf(at: number): string {
  const letter = String.fromCodePoint(65 + (at % 26))
  return at < 26 ? letter : `${letter}${Math.floor(at / 26) + 1}`
}

interface MatrixProps {
  readonly across: Field
  readonly down: Field
  readonly items: readonly DocumentRecord[]
}

/** The number of a step alone: “4” of “4, likely: …”. Its meaning stands in the table below, and in the title. */
const short = (name: string) => name.split(/[,:]/)[0] ?? name

function Matrix({ across, down, items }: MatrixProps): ReactNode {
  const columns = Object.entries(findList(across)?.codes ?? {})
  const rows = Object.entries(findList(down)?.codes ?? {}).toReversed()
  const lettersIn = (row: string, column: string) =>
    items.flatMap(({ answers }, at) =>
      answers[down.id] === row && answers[across.id] === column ? [letterOf(at)] : [],
    )
  return (
    <ScrollRegion label={said.matrix}>
      <table className="document-matrix">
        <caption>
          {say(down.name)} ↑, {say(across.name)} →
        </caption>
        <tbody>
          {rows.map(([row, { name }]) => (
            <tr key={row}>
              <th scope="row" title={say(name)}>
                {short(say(name))}
              </th>
              {columns.map(([column]) => (
                <td key={column}>{lettersIn(row, column).join(' ')}</td>
              ))}
            </tr>
          ))}
        </tbody>
        <tfoot>
          <tr>
            <td />
            {columns.map(([column, { name }]) => (
              <th key={column} scope="col" title={say(name)}>
                {short(say(name))}
              </th>
            ))}
          </tr>
        </tfoot>
      </table>
    </ScrollRegion>
  )
}

/** What people judged otherwise in the edition before. */
function changeText(judged: readonly Field[], { answers, before }: DocumentRecord): string {
  if (!before) return said.isNew
  const changed = judged.filter((field) => textOf(field, answers) !== textOf(field, before))
  if (changed.length === 0) return said.unchanged
  return changed.map((field) => `${say(field.name)}: ${textOf(field, before)}`).join('; ')
}

interface ListedProps {
  readonly list: DocumentList
  readonly register: Register
  readonly of: DocumentAnswer
}

/** The name of a record: a link where it is read as it stands, since only whoever may open it reads that. */
function RecordName({
  one,
  of,
  text,
}: {
  readonly one: DocumentRecord
  readonly of: DocumentAnswer
  readonly text: string
}): ReactNode {
  if (of.version !== null) return text
  return (
    <Link
      to="/registers/$id/$jurisdiction/$record"
      params={{ id: one.register, jurisdiction: of.jurisdiction, record: one.id }}
    >
      {text}
    </Link>
  )
}

function Listed({ list, register, of }: ListedProps): ReactNode {
  const fields = recordFields(register)
  const title = findField(fields, list.title)
  const judged = judgedOf(fields)
  if (!title) return null
  return (
    <table className="stacks">
      <caption className="unseen">{say(register.name)}</caption>
      <TableHeads
        names={[said.letter, say(title.name), ...judged.map(({ name }) => say(name)), said.lastEdition]}
      />
      <tbody>
        {of.listed
          .filter((one) => one.register === register.id)
          .map((one, at) => (
            <tr key={one.id} id={recordAnchor(one)}>
              <td data-label={said.letter}>{letterOf(at)}</td>
              <th scope="row">
                <RecordName one={one} of={of} text={textOf(title, one.answers)} />
              </th>
              {judged.map((field) => (
                <td key={field.id} data-label={say(field.name)}>
                  {textOf(field, one.answers)}
                </td>
              ))}
              <td data-label={said.lastEdition}>{changeText(judged, one)}</td>
            </tr>
          ))}
      </tbody>
    </table>
  )
}

interface Props {
  readonly list: DocumentList
  readonly of: DocumentAnswer
}

/** A list with its records of the edition, each beside the same thing in the edition before. */
export function ListInDocument({ list, of }: Props): ReactNode {
  const register = findRegister(useRoadmap(), list.register)
  const mayKeep = useMayKeep()
  if (!register) return null
  const fields = recordFields(register)
  const items = of.listed.filter((one) => one.register === register.id)
  const gone = of.gone.filter((one) => one.register === register.id)
  const [across, down] = [list.matrix?.across, list.matrix?.down].map((id) => findField(fields, id ?? ''))
  const title = findField(fields, list.title)
  return (
    <section aria-label={say(register.name)}>
      <h2>{say(register.name)}</h2>
      {of.version === null && mayKeep(register, { jurisdiction: of.jurisdiction }) && (
        <p className="on-screen">
          <Link to="/registers/$id/new" params={{ id: register.id }}>
            {said.add}
          </Link>
        </p>
      )}
      {across && down && items.length > 0 && (
        <>
          <h3>{said.matrix}</h3>
          <p className="quiet">{said.matrixNote}</p>
          <Matrix across={across} down={down} items={items} />
        </>
      )}
      {items.length === 0 ? <p className="quiet">{said.listNone}</p> : <Listed {...{ list, register, of }} />}
      <ul>
        {gone.map((one) => (
          <li key={one.id}>
            {title && textOf(title, one.answers)}: {said.isGone}
          </li>
        ))}
      </ul>
    </section>
  )
}
