export { EnergyVoiceActivity } from "./energy-voice-activity.ts";
export { Gate } from "./gate.ts";
export { type Hearing, ScriptedSpeechToText } from "./scripted-speech-to-text.ts";
export { toneOf, ToneTextToSpeech } from "./tone-text-to-speech.ts";
