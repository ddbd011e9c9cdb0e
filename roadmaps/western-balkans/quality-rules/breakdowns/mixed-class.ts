import { defineQualityRule } from '#definition'

export const mixedClass = defineQualityRule({
  id: 'mixed-class',
  kind: 'mixed-class',
  severity: 'note',
  name: { en: 'Unlike items counted together' },
  advice: {
    en: 'Shown as published and never added to other classes. Ask the source for firearms, parts, ammunition and explosives apart.',
  },
})
