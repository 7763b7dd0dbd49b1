/**
 * The live side of songs: posts, comments, ratings, rounds, lists and what plays now. Nothing of it
 * is kept: after subscribing, clients ask for what there is.
 */
package app.otodoke.realtime.music;
