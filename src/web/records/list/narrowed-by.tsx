// A list that shows only the records of a counted figure or of an import: which, what they come to, and how to see all again.
import type { ReactNode } from 'react'
import {
  amountWithUnit,
  findDataElement,
  readCountedPlace,
  type CountedPlace,
  type Register,
  type Roadmap,
} from '#definition'
import { areaName, codeName, dataElementName } from '../../data/names.ts'
import { useRoadmap } from '../../data/roadmap-context.ts'
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

/** What the list is narrowed to as a whole, each with the way to be rid of it; nothing where it is not. */
export function NarrowedBy({ register, chosen, onChoose }: ListProps): ReactNode {
  const roadmap = useRoadmap()
  const { counted, import: imported, within } = chosen
  if (counted === undefined && imported === undefined && within === undefined) return null
  return (
    <ul className="chips" aria-label={narrowed.label}>
      {counted !== undefined && (
        <Chip
          text={countedText(roadmap, register, counted)}
          onRemove={() => onChoose(asked(chosen, { counted: '' }))}
        />
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

/** What the records of the counted figure come to; nothing where nothing adds up. */
export function CountedSum({
  register,
  chosen,
  counted,
}: ListProps & { readonly counted: string | null | undefined }): ReactNode {
  const roadmap = useRoadmap()
  if (counted === null || counted === undefined) return null
  const place = readCountedPlace(roadmap, register, chosen.counted ?? '')
  const unit = 'what' in place ? undefined : findDataElement(roadmap, place.element)?.unit
  if (!unit) return null
  return <p className="quiet">{narrowed.sum(amountWithUnit(counted, unit, language))}</p>
}
