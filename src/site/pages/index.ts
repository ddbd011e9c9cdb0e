// All public pages. A new one is one file and one line here.
import type { SitePage } from '../site-page.ts'
import { indicator } from './indicator.ts'
import { overview } from './overview.ts'

export const sitePages: readonly SitePage[] = [overview, indicator]
