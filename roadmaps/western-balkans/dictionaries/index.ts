// The dictionaries in which sheets of others are recognised, one a language.
import type { Dictionary } from '#definition'
import { bs } from './bs.ts'
import { en } from './en.ts'
import { mk } from './mk.ts'
import { ro } from './ro.ts'
import { sq } from './sq.ts'
import { sr } from './sr.ts'

export const dictionaries: readonly Dictionary[] = [en, sq, sr, bs, mk, ro]
