package app.otodoke.platform.mail;

/** A plain text letter to one address. */
public record Mail(String to, String subject, String text) {}
