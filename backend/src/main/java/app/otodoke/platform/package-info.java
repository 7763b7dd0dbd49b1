/** What is not a feature: embedded services, secrets, start and stop. Usable by every module. */
package app.otodoke.platform;
