import type { DesignScene } from "./design-scene.ts";
import { hospitalBeds } from "./scenes/hospital-beds.ts";

/** The cases that can be designed. Data only: the question bank reads them. */
export const designScenes: readonly DesignScene[] = [hospitalBeds];
