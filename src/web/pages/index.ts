// All pages, in the order of the navigation. A new one is one file and one line here.
import { aboutTheData } from './about-the-data.tsx'
import { area } from './area.tsx'
import { areas } from './areas.tsx'
import { completeness } from './completeness.tsx'
import { element } from './element.tsx'
import { elements } from './elements.tsx'
import { handInFigures } from './hand-in-figures.tsx'
import { importFile } from './import-file.tsx'
import { imports } from './imports.tsx'
import { indicator } from './indicator.tsx'
import { indicators } from './indicators.tsx'
import { newRecord } from './new-record.tsx'
import { openedImport } from './opened-import.tsx'
import { overview } from './overview.tsx'
import { quality } from './quality.tsx'
import { record } from './record.tsx'
import { register } from './register.tsx'
import { registers } from './registers.tsx'
import { ruled } from './ruled.tsx'
import { sourceText } from './source-text.tsx'
import { stateCompleteness } from './state-completeness.tsx'
import { waiting } from './waiting.tsx'

export const pages = [
  overview,
  elements,
  element,
  sourceText,
  indicators,
  indicator,
  areas,
  area,
  registers,
  register,
  newRecord,
  record,
  importFile,
  waiting,
  ruled,
  imports,
  openedImport,
  handInFigures,
  aboutTheData,
  quality,
  completeness,
  stateCompleteness,
] as const
