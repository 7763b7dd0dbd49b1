/**
 * Watches every SQL statement in development and tests: one module must not touch another's schema.
 */
package app.otodoke.platform.guard;
