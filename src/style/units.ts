/**
 * Units of length. A brand keeps points from being passed where twips are due; arithmetic on a brand
 * gives a bare number, which is branded once more at the end of a sum.
 */
declare const unit: unique symbol;
type Unit<Name extends string> = number & { readonly [unit]: Name };

/** 1/72 inch, the unit of the display list and of PDF. */
export type Points = Unit<'points'>;
/** The unit of a house style's page and margins. */
export type Millimetres = Unit<'millimetres'>;
/** 1/20 point, the unit of WordprocessingML. */
export type Twips = Unit<'twips'>;

export const points = (value: number): Points => value as Points;
export const millimetres = (value: number): Millimetres => value as Millimetres;
export const millimetresToPoints = (value: Millimetres): Points => ((value * 72) / 25.4) as Points;
export const pointsToTwips = (value: Points): Twips => Math.round(value * 20) as Twips;
