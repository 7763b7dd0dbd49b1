package app.otodoke.accounts;

import app.otodoke.shared.Actor;
import app.otodoke.shared.Page;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** People: who they are, what they show of themselves, and what an owner may do about them. */
public interface AccountsApi {

  /**
   * People by id, in one statement for all of them.
   *
   * @param ids any number; unknown ones are left out of the answer
   */
  Map<UUID, PersonView> people(Collection<UUID> ids);

  /**
   * Members by name, in the order of their names; suspended ones are left out.
   *
   * @param query found anywhere in display name or handle, regardless of case, width and kana; null
   *     or blank for everyone
   * @param after the cursor of the page before; null for the beginning
   * @param limit 1 to 100
   */
  Page<PersonView> search(Actor actor, String query, String after, int limit);

  /**
   * Members an owner has shut out, in the order of their names.
   *
   * @throws app.otodoke.shared.NotAllowed to others
   */
  Page<PersonView> suspended(Actor actor, String after, int limit);

  /** Ids of those whose handles these are; unknown and suspended ones are left out. */
  Set<UUID> idsOfHandles(Collection<String> handles);

  /**
   * A member's profile.
   *
   * @throws app.otodoke.shared.NotThere when nobody has this handle
   */
  MemberView member(Actor actor, String handle);

  /**
   * Who may write these people directly, in one statement for all of them.
   *
   * @param ids any number; unknown ones are left out of the answer
   */
  Map<UUID, DirectFrom> directFrom(Collection<UUID> ids);

  /** One's own account. */
  MeView me(Actor actor);

  /**
   * Changes one's profile.
   *
   * @throws HandleTaken when somebody has it
   * @throws app.otodoke.shared.InvalidInput when a field will not do
   */
  MeView changeProfile(Actor actor, ChangeProfile command);

  /**
   * Takes a finished upload of one's own as one's picture.
   *
   * @param mediaId null takes the picture away
   * @throws app.otodoke.shared.NotThere when there is no such upload of one's own
   */
  MeView changeAvatar(Actor actor, UUID mediaId);

  /**
   * Changes a member's role, owners only; or shuts a member or program out, moderators too.
   *
   * @throws LastOwner when nobody would be left in charge
   * @throws app.otodoke.shared.NotAllowed to others
   * @throws app.otodoke.shared.NotThere when there is no such member
   */
  PersonView changeMember(Actor actor, UUID userId, ChangeMember command);
}
