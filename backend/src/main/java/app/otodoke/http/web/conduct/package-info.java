/** Blocks, mutes, reports, bans and the record of what was done, for the web client. */
package app.otodoke.http.web.conduct;
