/** Everything the circle has, in one file and back; a program of its own beside the product. */
package app.otodoke.platform.backup;
