// A list that shows only the records of a counted figure or of an import: which, what they come to, and how to see all again.
import { Suspense, type ReactNode } from 'react'
import { amountWithUnit, readCountedPlace, type CountedPlace, type Register, type Roadmap } from '#definition'
import { areaName, codeName, dataElementName } from '../../data/names.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
import { useDefinition } from '../../data/use-register.ts'
import { language, words } from '../../words/index.ts'
import { recordWords } from '../../words/record-words.ts'
import { asked, type ListProps } from './list-search.ts'

const { narrowed } = recordWords.list

function placeText(roadmap: Roadmap, { element, jurisdiction, period, codes }: CountedPlace): string {
  const named = Object.entries(codes).map(([id, meant]) =>
    meant.map((code) => codeName(roadmap, id, code)).join(narrowed.or),
  )
  return words.list([dataElementName(roadmap, element), areaName(roadmap, jurisdiction), period, ...named])
}

/** The figure in whose cell the records were counted, in words. */
function countedText(roadmap: Roadmap, register: Register, written: string): string {
  const place = readCountedPlace(roadmap, register, written)
  return 'what' in place ? narrowed.unreadable : narrowed.counted(placeText(roadmap, place))
}

function Chip({ text, onRemove }: { readonly text: string; readonly onRemove: () => void }): ReactNode {
  return (
    <li>
      <button type="button" aria-label={narrowed.remove(text)} onClick={onRemove}>
        {text} <span aria-hidden="true">×</span>
      </button>
    </li>
  )
}

/** The figure is named by all of the roadmap, which is asked for where one is meant alone. */
function CountedChip({ register, chosen, onChoose }: ListProps): ReactNode {
  const roadmap = useRoadmap()
  return (
    <Chip
      text={countedText(roadmap, register, chosen.counted ?? '')}
      onRemove={() => onChoose(asked(chosen, { counted: '' }))}
    />
  )
}

/** What the list is narrowed to as a whole, each with the way to be rid of it; nothing where it is not. */
export function NarrowedBy(props: ListProps): ReactNode {
  const { chosen, onChoose } = props
  const { counted, import: imported, within } = chosen
  if (counted === undefined && imported === undefined && within === undefined) return null
  return (
    <ul className="chips" aria-label={narrowed.label}>
      {counted !== undefined && (
        <Suspense fallback={<li>{words.loading}</li>}>
          <CountedChip {...props} />
        </Suspense>
      )}
      {imported !== undefined && (
        <Chip text={narrowed.import(imported)} onRemove={() => onChoose(asked(chosen, { import: '' }))} />
      )}
      {within !== undefined && (
        <Chip text={narrowed.within} onRemove={() => onChoose(asked(chosen, { within: '' }))} />
      )}
    </ul>
  )
}

interface Counted extends ListProps {
  readonly counted: string | null | undefined
}

function SumOfFigure({ register, chosen, counted }: Counted & { readonly counted: string }): ReactNode {
  const { units } = useDefinition(register.id)
  const element = /(?:^|;)element:([^;]+)/.exec(chosen.counted ?? '')?.[1] ?? ''
  const unit = units[element]
  return unit ? <p className="quiet">{narrowed.sum(amountWithUnit(counted, unit, language))}</p> : null
}

/** What the records of the counted figure come to; nothing where nothing adds up. */
export function CountedSum({ counted, ...props }: Counted): ReactNode {
  if (counted === null || counted === undefined) return null
  return <SumOfFigure {...props} counted={counted} />
}
