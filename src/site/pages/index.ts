// All public pages. A new one is one file and one line here.
import type { SitePage } from '../site-page.ts'
import { aboutTheData } from './about-the-data.ts'
import { area } from './area.ts'
import { areas } from './areas.ts'
import { compare } from './compare.ts'
import { element } from './element.ts'
import { elements } from './elements.ts'
import { embeddedChart } from './embedded-chart.ts'
import { figure } from './figure.ts'
import { glossary } from './glossary.ts'
import { indicator } from './indicator.ts'
import { indicators } from './indicators.ts'
import { overview } from './overview.ts'
import { searched } from './search.ts'
import { sourceText } from './source-text.ts'

export const sitePages: readonly SitePage[] = [
  overview,
  elements,
  element,
  indicators,
  indicator,
  embeddedChart,
  figure,
  areas,
  area,
  compare,
  sourceText,
  glossary,
  aboutTheData,
  searched,
]
