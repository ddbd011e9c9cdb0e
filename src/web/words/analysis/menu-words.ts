// Names of the pages of analysis in the menu, in the reader's language.
import { analysisMenu as en } from '../en/analysis/analysis-menu.ts'
import { inLanguageOf, type Sameness } from '../index.ts'

export const analysisMenu: Sameness<typeof en> = await inLanguageOf(en, 'analysis/analysis-menu')
