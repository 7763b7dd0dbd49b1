/** How often somebody may do something. */
package app.otodoke.platform.pace;
