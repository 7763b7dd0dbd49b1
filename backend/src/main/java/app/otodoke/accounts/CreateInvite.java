package app.otodoke.accounts;

/**
 * Makes an invitation.
 *
 * @param days 1 to 30 until it ends; null for 7
 * @param uses 1 to 100 people; null for 1
 */
public record CreateInvite(Integer days, Integer uses) {}
