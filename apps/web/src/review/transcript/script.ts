export { scriptOf, type ScriptEntry } from "@greenroom/protocol";
