/** A program of this folder by the name of its file, built whole: `import('virtual:standalone/survey')`. */
declare module 'virtual:standalone/*' {
  /** One classic script. */
  export const script: string
  /** `sha256-…`, as a content policy names it. */
  export const scriptHash: string
  /** One style sheet. */
  export const style: string
  export const styleHash: string
}
