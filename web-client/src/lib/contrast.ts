/* Readability of colours (WCAG 2), and accents that keep it whatever colour an owner chooses. */

export function contrast(one: string, other: string): number {
  const [a, b] = [luminance(one), luminance(other)];
  return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
}

/** The chosen colour, darkened for light paper and lightened for dark paper as far as needed. */
export function readableAccents(chosen: string): { light: string; dark: string } {
  return {
    light: toward('#000000', chosen, lightPaper, 6),
    dark: toward('#ffffff', chosen, darkPaper, 7.5),
  };
}

/** Two colours mixed, as color-mix(in srgb) does. */
export function mix(one: string, other: string, share: number): string {
  const [a, b] = [channels(one), channels(other)];
  const mixed = a.map((value, i) => Math.round(value * share + (b[i] ?? 0) * (1 - share)));
  return `#${mixed.map((value) => value.toString(16).padStart(2, '0')).join('')}`;
}

// --paper-3 of styles/_tokens.scss, the least contrasting ground that text stands on
const lightPaper = '#ece9e3';
const darkPaper = '#27292f';

function toward(end: string, chosen: string, paper: string, wanted: number): string {
  for (let share = 0; share < 1; share += 0.04) {
    const colour = mix(end, chosen, share);
    if (contrast(colour, paper) >= wanted) return colour;
  }
  return end;
}

const channels = (hex: string): number[] =>
  [1, 3, 5].map((at) => parseInt(hex.slice(at, at + 2), 16));

function luminance(hex: string): number {
  const [red = 0, green = 0, blue = 0] = channels(hex).map((value) => {
    const share = value / 255;
    return share <= 0.03928 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}
