// The vision of the Roadmap, word for word.
import type { Text } from '#definition'

export const vision: Text = {
  en: 'Western Balkans is a safer region, and an exporter of security, where comprehensive and sustainable mechanisms, fully harmonized with the European Union and other international standards, are in place to identify, prevent, prosecute, and control the illegal possession, misuse and trafficking of firearms, ammunition and explosives.',
}
