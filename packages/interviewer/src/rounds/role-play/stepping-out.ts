/** How somebody leaves the role: their own way, before the scene's reflective question. */
const leads: Readonly<Record<string, readonly string[]>> = {
  maya: ["Let me step out of it here.", "I'll stop playing now, and be Maya again."],
  tom: ["Out of the scene.", "Stop. I'm Tom again."],
  anita: ["Okay, out of character.", "And we're out of the scene."],
  helen: ["We leave the scene here.", "I'm stepping out of the role."],
  callum: ["I'll step out of the role now.", "That ends the scene itself."],
};

/** Before somebody goes into their role. */
const intos: Readonly<Record<string, string>> = {
  maya: "We'll play a scene, you and I.",
  tom: "This is a role-play.",
  anita: "We're going to play this one out.",
  helen: "I'll play somebody, and you'll be yourself.",
  callum: "This one is played, not told.",
};

export function stepOutLeads(personaId: string): readonly string[] {
  return leads[personaId] ?? ["Stepping out of it."];
}

export function stepIntoWords(personaId: string): string {
  return intos[personaId] ?? "We'll play a scene.";
}
