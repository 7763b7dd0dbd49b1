package app.otodoke.accounts;

import app.otodoke.shared.Role;

/**
 * What an owner changes about a member; null leaves it as it is.
 *
 * @param role OWNER, MODERATOR or MEMBER
 * @param suspended whether the account is shut out
 */
public record ChangeMember(Role role, Boolean suspended) {}
