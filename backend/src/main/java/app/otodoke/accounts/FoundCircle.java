package app.otodoke.accounts;

import java.util.List;

/**
 * Founds the circle with its first owner.
 *
 * @param circleName 1 to 60 characters
 * @param language {@code ja} or {@code en}
 * @param owner the first account
 * @param rooms names of the first rooms, at most 20; may be empty
 */
public record FoundCircle(String circleName, String language, Owner owner, List<String> rooms) {

  public FoundCircle {
    rooms = rooms == null ? List.of() : List.copyOf(rooms);
  }

  /** The first owner; the fields have the rules of {@link RegisterAccount}. */
  public record Owner(String handle, String displayName, String email, String password) {

    @Override
    public String toString() {
      return "Owner[handle=" + handle + "]";
    }
  }
}
