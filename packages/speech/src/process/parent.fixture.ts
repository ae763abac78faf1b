import { createEmbeddedEngines } from "../embedded.ts";

// For tests: a server that starts its engines, says which processes they are, and stays.
const { signal } = new AbortController();
const engines = createEmbeddedEngines({ recognisers: 1 });
await Promise.all([engines.voiceActivity.start(signal), engines.speechToText.start(signal)]);
process.send?.([engines.pids().voice, ...engines.pids().recognisers]);
