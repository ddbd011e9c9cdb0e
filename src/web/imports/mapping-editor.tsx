// The screen on which a person says how a file of their own layout is read.
import { useState, type ReactNode } from 'react'
import { checkMapping, type ImportAnswer, type Mapping, type Register, type SavedMapping } from '#definition'
import { useRoadmap } from '../data/roadmap-context.ts'
import { importWords } from '../words/import-words.ts'
import { timeText } from '../words/index.ts'
import { carriedTexts } from './mapping/carried-text.ts'
import { headingsElsewhere, isSameMapping, isUnread } from './mapping/mapping-edits.ts'
import { targetOf } from './mapping/figure-sheet.ts'
import { ColumnCard } from './mapping/column-card.tsx'
import { Constants, useMissing } from './mapping/constants.tsx'
import type { Editing } from './mapping/editing.ts'
import { Preview } from './mapping/preview.tsx'
import { RowFilters } from './rows/row-filters.tsx'
import { RowLookups } from './rows/row-lookups.tsx'
import { RowRules } from './rows/row-rules.tsx'
import { hasOpenRule } from './rows/rule-edits.ts'
import { SheetView } from './sheet/sheet-view.tsx'
import { SaveLayout } from './mapping/save-layout.tsx'

const { mapping: said } = importWords

interface Props {
  readonly register: Register
  readonly answer: ImportAnswer
  readonly saved: readonly SavedMapping[]
  readonly onTry: (mapping: Mapping) => void
  /** Told with every change whether the screen says something that the file has not been read with. */
  readonly onUnread: (isUnread: boolean) => void
}

/** Only where the headings stand: what the columns fill is worked out anew, below a name of its own. */
function headingsAt(editing: Editing, headingLine: number, headingRows: number): Mapping {
  const { register, answer, mapping } = editing
  const moved = headingsElsewhere(mapping, headingLine, headingRows)
  return { ...moved, name: register.id, ...(answer.table === '' ? {} : { table: answer.table }) }
}

/** Where the screen begins: what was used, else what is remembered and fits, else what was recognised. */
function useStart({ register, answer, saved }: Props): { readonly mapping: Mapping; readonly words: string } {
  const roadmap = useRoadmap()
  const toldBy = (one: SavedMapping) => said.remembered(one.name, one.changedBy, timeText(one.changedAt))
  // without columns it only says where the headings stand
  if (answer.mapping && answer.mapping.columns.length > 0) {
    const { mapping } = answer
    const known = saved.find((one) => isSameMapping(one.mapping, mapping))
    return { mapping, words: known ? toldBy(known) : said.applied }
  }
  const lacks = (one: SavedMapping) =>
    checkMapping(one.mapping, roadmap, answer.headings).some(({ kind }) => kind !== 'answer-missing')
  const fitting = saved.find((one) => !lacks(one))
  if (fitting) return { mapping: fitting.mapping, words: toldBy(fitting) }
  const none: Mapping = { name: register.id, target: targetOf(register), columns: [] }
  return { mapping: answer.suggestion?.mapping ?? none, words: said.suggested }
}

function Carried({ mapping, answer }: Editing): ReactNode {
  const texts = carriedTexts(mapping, answer.headings)
  if (texts.length === 0) return null
  return (
    <section>
      <h3>{said.carried}</h3>
      <p className="quiet">{said.carriedLead}</p>
      <ul>
        {texts.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
    </section>
  )
}

export function MappingEditor(props: Props): ReactNode {
  const { register, answer, onTry, onUnread } = props
  const start = useStart(props)
  const [changed, setChanged] = useState<Mapping>()
  const mapping = changed ?? start.mapping
  const change = (next: Mapping) => {
    setChanged(next)
    onUnread(isUnread(start.mapping, next))
  }
  const editing: Editing = { register, answer, mapping, onChange: change }
  const missing = useMissing(editing)
  const isOpen = hasOpenRule(mapping)
  const headings = [...new Set(answer.headings.filter((heading) => heading !== ''))]
  const { suggestion } = answer
  const mayLose = () => !isUnread(start.mapping, changed) || confirm(said.loseSure)
  return (
    <section aria-labelledby="mapping" className="mapping">
      <SheetView
        {...editing}
        onHeadings={(line, rows) => mayLose() && onTry(headingsAt(editing, line, rows))}
      />
      <h2 id="mapping">{said.heading}</h2>
      <p>
        {start.words} {said.lead}
      </p>
      <ol className="map-columns">
        {headings.map((heading) => (
          <ColumnCard key={heading} {...editing} heading={heading} />
        ))}
      </ol>
      <Constants {...editing} />
      <RowRules {...editing} />
      <RowFilters {...editing} />
      <RowLookups {...editing} />
      <Carried {...editing} />
      <Preview {...editing} />
      {isOpen && <p className="notice">{said.openRule}</p>}
      <p className="actions">
        <button
          type="button"
          className="main-button"
          disabled={missing.length > 0 || isOpen}
          onClick={() => onTry(mapping)}
        >
          {said.try}
        </button>
        {suggestion && (
          <button type="button" onClick={() => mayLose() && change(suggestion.mapping)}>
            {said.again}
          </button>
        )}
      </p>
      <SaveLayout {...editing} />
    </section>
  )
}
