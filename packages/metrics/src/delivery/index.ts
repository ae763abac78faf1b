export { measureDelivery, measureSession } from "./measure.ts";
