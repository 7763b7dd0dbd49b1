/** Sends mail, where an SMTP server is configured. */
package app.otodoke.platform.mail;
