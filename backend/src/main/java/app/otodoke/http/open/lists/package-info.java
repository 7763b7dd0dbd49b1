/** Lists of songs, for programs. */
package app.otodoke.http.open.lists;
