/** Notes that a rule is broken somewhere. */
export type Report = (rule: string, place: string) => void;
