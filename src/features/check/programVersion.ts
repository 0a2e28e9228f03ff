/** The build puts the version of the program here, as `package.json` has it. */
declare const PROGRAM_VERSION: string

/** The version of the program. */
export const programVersion: string = PROGRAM_VERSION
