/** Kinds of file that a paper can come in. A file of its own: the command line names them before it loads anything dear. */
export const FORMATS = ['pdf', 'docx', 'html', 'txt'] as const;
export type Format = (typeof FORMATS)[number];
