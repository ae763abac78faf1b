/** Playback below −40 dBFS says nothing of whether it is heard. */
const LOUD_POWER = 1e-4;
/** So much weaker than what is played (35 dB), the microphone does not hear it. */
const UNHEARD = 10 ** -3.5;
/** Two seconds of loud playback without a pause in which it is heard: more than any delay. */
const STEPS_TO_TELL = 62;
/** Heard after all: a quarter of a second of sound that was foretold. */
const STEPS_TO_TAKE_BACK = 8;

/** Whether playback is heard by nobody but the person: headphones, or a browser that cancels its echo. */
export class UnheardPlayback {
  #unheardSteps = 0;
  #echoSteps = 0;
  #told = false;

  /** So far nothing of it reached the microphone. */
  get told(): boolean {
    return this.#told;
  }

  /**
   * Takes a step.
   *
   * @param played mean power of what is played in it, 1 for full scale
   * @param heard the same of the microphone
   * @param isEcho what the microphone hears was foretold by what is known of the room
   */
  take(played: number, heard: number, isEcho: boolean): void {
    this.#echoSteps = isEcho ? this.#echoSteps + 1 : 0;
    if (this.#echoSteps >= STEPS_TO_TAKE_BACK) this.#told = false;
    if (played < LOUD_POWER) return;
    this.#unheardSteps = heard < played * UNHEARD ? this.#unheardSteps + 1 : 0;
    if (this.#unheardSteps >= STEPS_TO_TELL) this.#told = true;
  }
}
