/**
 * Pictures from strangers made safe to show: recognised by their bytes, decoded within bounds of
 * size, memory and time, turned the right way up, brought to sRGB, freed of everything hidden in
 * them and written anew in several sizes. Knows no feature and no store.
 */
package app.otodoke.platform.pictures;
