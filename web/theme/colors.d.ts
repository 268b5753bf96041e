// The theme's colour names, so that `data-color` is checked; made by Designsystemet's theme tool.
import type {} from '@digdir/designsystemet-types'

declare module '@digdir/designsystemet-types' {
  export interface ColorDefinitions {
    accent: never
    cloudberry: never
    neutral: never
  }
  export interface SeverityColorDefinitions {
    info: never
    success: never
    warning: never
    danger: never
  }
}
