// The roadmap as data, as the door for programs gives it.
import { Type } from '@sinclair/typebox'
import type { Roadmap } from '../roadmap/index.ts'
import { named } from './schema-parts.ts'

export const roadmapAnswer = named(
  'Roadmap',
  Type.Unsafe<Roadmap>({ type: 'object', additionalProperties: true }),
)
