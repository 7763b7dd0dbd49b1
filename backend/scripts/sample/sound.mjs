// Short pieces of music, made here: a chord progression, a bass and a melody of plucked strings, as a WAV file.

const rate = 22_050;
const scales = { bright: [0, 2, 4, 7, 9], calm: [0, 3, 5, 7, 10], far: [0, 2, 3, 7, 8] };
const progressions = {
  bright: [
    [0, 4, 7],
    [9, 12, 16],
    [5, 9, 12],
    [7, 11, 14],
  ],
  calm: [
    [0, 3, 7],
    [8, 12, 15],
    [3, 7, 10],
    [10, 14, 17],
  ],
  far: [
    [0, 3, 7],
    [5, 8, 12],
    [8, 12, 15],
    [7, 11, 14],
  ],
};

/** The same numbers each time for the same seed, between 0 and 1 (mulberry32). */
export function dice(seed) {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Adds a string that is plucked once: noise going round in a loop that softens it (Karplus and Strong). */
function pluck(sound, at, note, seconds, loudness, random) {
  const period = Math.round(rate / (110 * 2 ** (note / 12)));
  const loop = Float32Array.from({ length: period }, () => random() * 2 - 1);
  const start = Math.round(at * rate);
  const end = Math.min(sound.length, start + Math.round(seconds * rate));
  for (let i = start, p = 0; i < end; i++, p = (p + 1) % period) {
    sound[i] += loop[p] * loudness * Math.min(1, (end - i) / 800);
    loop[p] = 0.498 * (loop[p] + loop[(p + 1) % period]);
  }
}

export function piece({ seed, mood, beat, bars }) {
  const random = dice(seed);
  const key = Math.floor(random() * 7);
  const sound = new Float32Array(Math.round((bars * 4 * beat + 2) * rate));
  let step = 2;
  for (let bar = 0; bar < bars; bar++) {
    const chord = progressions[mood][bar % 4];
    const from = bar * 4 * beat;
    pluck(sound, from, key + chord[0] - 12, 4 * beat, 0.5, random);
    chord.forEach((note, i) => pluck(sound, from + i * 0.04, key + note + 12, 4 * beat, 0.22, random));
    for (let i = 0; i < 8; i++) {
      if (random() < 0.25) continue;
      step = Math.max(0, Math.min(9, step + Math.round(random() * 4 - 2)));
      const note = scales[mood][step % 5] + 12 * Math.floor(step / 5);
      pluck(sound, from + (i * beat) / 2, key + note + 24, beat * 1.5, 0.35, random);
    }
  }
  return wav(sound);
}

function wav(sound) {
  const loudest = sound.reduce((most, value) => Math.max(most, Math.abs(value)), 0.01);
  const file = Buffer.alloc(44 + sound.length * 2);
  file.write('RIFF', 0);
  file.writeUInt32LE(file.length - 8, 4);
  file.write('WAVEfmt ', 8);
  file.writeUInt32LE(16, 16);
  file.writeUInt16LE(1, 20);
  file.writeUInt16LE(1, 22);
  file.writeUInt32LE(rate, 24);
  file.writeUInt32LE(rate * 2, 28);
  file.writeUInt16LE(2, 32);
  file.writeUInt16LE(16, 34);
  file.write('data', 36);
  file.writeUInt32LE(sound.length * 2, 40);
  sound.forEach((value, i) => file.writeInt16LE(Math.round((value / loudest) * 30_000), 44 + i * 2));
  return file;
}
