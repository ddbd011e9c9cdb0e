// Lists that others take. A new one is one file and one line here.
import type { HandOnList } from '#definition'
import { iarms } from './iarms.ts'

export const handOnLists: readonly HandOnList[] = [iarms]
