import type { DesignScene } from "./design-scene.ts";
import { floodWarnings } from "./scenes/flood-warnings.ts";
import { hospitalBeds } from "./scenes/hospital-beds.ts";
import { lectureCaptions } from "./scenes/lecture-captions.ts";
import { meterReadings } from "./scenes/meter-readings.ts";
import { nightTrains } from "./scenes/night-trains.ts";
import { shopReturns } from "./scenes/shop-returns.ts";

/** The cases that can be designed. Data only: the question bank reads them. */
export const designScenes: readonly DesignScene[] = [
  hospitalBeds,
  meterReadings,
  lectureCaptions,
  shopReturns,
  nightTrains,
  floodWarnings,
];
