import { mean } from './mean.ts';

/** A confidence that was given, and whether what it was given for turned out right. */
export interface Forecast {
  readonly confidence: number;
  readonly right: boolean;
}

export interface ReliabilityBin {
  /** The bin holds confidences from here, */
  readonly from: number;
  /** up to but not including this (the last bin includes 1). */
  readonly to: number;
  readonly count: number;
  readonly meanConfidence: number;
  /** Share that was right, 0 to 1; the same as the mean confidence where the forecasts are calibrated. */
  readonly right: number;
}

/**
 * Forecasts grouped by confidence into bins of equal width; empty bins are left out.
 * (A. H. Murphy, R. L. Winkler, "Reliability of subjective probability forecasts of precipitation and temperature",
 * Applied Statistics 26, 1977.)
 */
export function reliabilityBins(forecasts: readonly Forecast[], bins = 10): ReliabilityBin[] {
  const binOf = (confidence: number) => Math.min(bins - 1, Math.floor(confidence * bins));
  return Array.from({ length: bins }, (_, index) => {
    const inside = forecasts.filter((forecast) => binOf(forecast.confidence) === index);
    return {
      from: index / bins,
      to: (index + 1) / bins,
      count: inside.length,
      meanConfidence: mean(inside.map((forecast) => forecast.confidence)),
      right: mean(inside.map((forecast) => Number(forecast.right))),
    };
  }).filter((bin) => bin.count > 0);
}

/**
 * Mean squared difference between confidence and outcome, 0 (perfect) to 1.
 * (G. W. Brier, "Verification of forecasts expressed in terms of probability", Monthly Weather Review 78, 1950.)
 */
export function brierScore(forecasts: readonly Forecast[]): number {
  return mean(forecasts.map(({ confidence, right }) => (confidence - Number(right)) ** 2));
}

export interface ReliabilityFigures {
  readonly bins: readonly ReliabilityBin[];
  readonly brier: number;
}

/** How far the confidences can be taken at their word. */
export function reliabilityFigures(forecasts: readonly Forecast[]): ReliabilityFigures {
  return { bins: reliabilityBins(forecasts), brier: brierScore(forecasts) };
}
